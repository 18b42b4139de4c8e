import type { ColumnRole } from "../recognition";
import { fold } from "../text/fold";
import { initiativeColumn } from "./initiatives/initiative-column";
import { attestedColumn } from "./ticks/attested-column";
import { isTrialGroup, isTrialHeader } from "./trial-words";

/**
 * What the words of a header say: a role, or one of the finer kinds that only matter while reading: `plainScore` is
 * "Điểm" alone, `converted` "Điểm quy đổi", `percentIndex` "Chỉ số (%)", `ambiguous` "TĐ" or "TC", `criterion` and
 * `person` belong to scorecards and lists of people, `subject` ("Đối tượng") to lists of units and people; `attested`
 * are ticks, `initiative` what is said of initiatives.
 */
export type HeaderKind =
  | ColumnRole
  | "plainScore"
  | "converted"
  | "percentIndex"
  | "ambiguous"
  | "criterion"
  | "person"
  | "subject"
  | "attested"
  | "initiative";

const UNIT_NOUN =
  "(don vi|co quan|dia phuong|xa|phuong|thi tran|phong|ban|nganh|so|huyen|tinh|thanh pho|thi xa|ubnd|truong|to chuc|tap the)";
const UNIT = new RegExp(
  `^(ten )?(cac )?${UNIT_NOUN}([ ,/&-]+(va )?${UNIT_NOUN})*( (truc thuoc|chuyen mon.*|duoc (danh gia|cham diem|cham)|thuoc .*|hanh chinh.*|cap (xa|huyen|tinh)))?$`,
);

/** A column of units and people alike: "Đối tượng", "Tên tập thể, cá nhân", "Tác giả". */
const SUBJECT =
  /^(ten )?(doi tuong( de nghi.*| khen thuong| xet.*)?|(tac gia|chu nhiem)( .*)?|(tap the|don vi)[ ,/]+(va )?ca nhan( .*)?|ca nhan[ ,/]+(va )?(tap the|don vi)( .*)?)$/;

/** In this order: the first that fits decides. Texts are folded, without what stands in brackets. */
const KINDS: readonly (readonly [RegExp, HeaderKind])[] = [
  [/^(stt|tt|so tt|so thu tu|thu tu|s\.? ?t\.? ?t\.?|no\.?)$/, "ordinal"],
  [SUBJECT, "subject"],
  [/\b(ho va ten|ho ten|ho, ten|ca nhan)\b/, "person"],
  [/\b(so voi|so sanh|chenh lech|bien dong|nam truoc|nam lien truoc|lien ke|trung binh|binh quan)\b/, "other"],
  [/(^|\b(diem|hang|muc) )(tang|giam)\b|^tang ?[/,-]/, "other"],
  [/^nam( (danh gia|cham diem|cong bo))?$/, "year"],
  [/\b(ghi chu|giai trinh|minh chung|tai lieu|tlkc|ly do|kien nghi|y kien khac|ghi ro|nguyen nhan)\b/, "note"],
  [/\b(tu (danh gia|cham|dg|xep|tinh)|tdg|self)\b/, "selfScore"],
  [/\b(xep hang|thu hang|vi thu|thu bac|xep thu|vi tri)\b|^(thu )?hang(?! (nam|thang|quy)$)\b/, "rank"],
  [/\b(xep loai|phan loai|danh hieu|muc do hoan thanh)\b|^loai$/, "grade"],
  [/\b(papi|pci|ddci|ict|dti|nang luc canh tranh|chuyen doi so|cong khai)\b/, "other"],
  [/\b(quy doi|quy ve thang)\b/, "converted"],
  [/\b(toi da|diem chuan|thang diem|diem quy dinh|diem khung|diem toi)\b/, "maxScore"],
  [/^tong (diem|cong)\b.*\b(sau|da (cong|tru)|bao gom|gom ca|ca diem)\b/, "totalScore"],
  [/\b(dieu tra|dtxhh|xhh|xa hoi hoc|sipas|hai long|khao sat)\b/, "surveyScore"],
  [/\b(diem thuong|cong them)\b|^(thuong|cong|diem cong|tong diem cong)$/, "bonus"],
  [/\bdiem (tru|phat|bi tru)\b|^(tru|phat|bi tru)\b|\bkhau tru\b/, "penalty"],
  [/\b(tham dinh|phuc tra|phuc tham)\b|\bhoi dong( tham dinh)?( cham| danh gia|$)/, "appraisedScore"],
  [/\b(snv|(so|phong|bo) noi vu|cap tren|cap huyen|cap tinh) (cham|danh gia|xac dinh)/, "appraisedScore"],
  [/\bdiem (snv|(so|phong) noi vu)\b|\b(co quan cham|diem cham|cham thuc te|to cham)\b/, "appraisedScore"],
  [/^(diem )?(do )?(ubnd|thi xa|huyen|tinh|xa)\b.*\b(cham|danh gia|ket luan)/, "appraisedScore"],
  [/^(diem )?(t\.?d\.?|t\.?c\.?)( ?diem)?$/, "ambiguous"],
  [/^tong( hop)?$|^tong (so )?diem\b|^tong (cong|ket|hop)( diem.*| ket qua)?$|^cong (diem|tong)/, "totalScore"],
  [
    /^(so )?diem (so )?(cchc|cong bo|dat|dat duoc|chinh thuc|cuoi|ket luan|chung cuoc|tong|xep hang|chi so cchc)\b/,
    "totalScore",
  ],
  [/^(ket qua )?(diem )?(chi so )?(cchc|cai cach hanh chinh|par ?-?index)( chinh thuc| cong bo)?$/, "totalScore"],
  [/^ket qua (cuoi cung|chinh thuc|cong bo|chung)$/, "totalScore"],
  [/^(chi so|chi so %|ty le|ty le dat|%|chi so \/ ?ty le|chi so tong hop)$/, "percentIndex"],
  [/^(so )?diem( so)?( danh gia| cham)?$|^ket qua( danh gia| cham diem| diem| diem so)?$/, "plainScore"],
  [/^(ma|ky hieu)\b/, "other"],
  [/^(ten |cac )?(tieu chi|linh vuc|noi dung|chi tieu|nhiem vu|cau hoi)\b/, "criterion"],
  [/^(khoi|nhom|cum|cap|loai hinh)\b/, "group"],
  [UNIT, "unit"],
  [/^(ten|(doi tuong|don vi) (duoc )?danh gia)$/, "unit"],
];

const YEAR_WORDS = /(\b(cua|trong|theo)\b )?(\bnam )?\b20\d\d\b/g;

/** What one level of a header says on its own. */
export function headerKind(words: string): HeaderKind {
  const text = fold(words)
    .replace(/\([^()]*\)/g, " ")
    .replace(/\[[^[\]]*\]/g, " ")
    .replace(YEAR_WORDS, " ")
    .replace(/\/ ?100( diem)?$/, " ")
    .replace(/[*:.]+$/, "")
    .replace(/ +/g, " ")
    .trim();
  if (text === "") return percentOnly(words) ? "percentIndex" : "plainScore";
  if (isTrialHeader(words, text)) return "trialScore";
  // Most cells of a sheet are no headers: what they say is settled by one look.
  const attested = SPEAKS_OF_ATTESTING.test(text) ? attestedKind([words]) : null;
  return attested ?? KINDS.find(([pattern]) => pattern.test(text))?.[1] ?? "other";
}

const SPEAKS_OF_ATTESTING =
  /ky luat|ky cuong|doan ket|dan dau|tieu bieu|tham muu|de nghi|de xuat|to trinh|thanh tich|bien ban|truc tiep|dung dau|sang kien|giai phap|de tai|pham vi|nhan rong|ap dung|cong nhan|quyet dinh|qd/;

/** A column of ticks, or one about initiatives; how well duties were done stays a grade. */
function attestedKind(levels: readonly string[]): HeaderKind | null {
  if (initiativeColumn(levels) !== null) return "initiative";
  const attested = attestedColumn(levels);
  return attested === null || attested.kind === "duties" ? null : "attested";
}

function percentOnly(words: string): boolean {
  return /^[(\s]*%[)\s]*$/.test(words);
}

/**
 * What a column holds, by all levels of its header, top to bottom. The lowest level decides; one that says only
 * "Điểm" takes its sense from those above, and what is under "Tự đánh giá" stays a self-score whatever it is called.
 */
export function columnKind(levels: readonly string[]): HeaderKind {
  const kinds = levels.map(headerKind);
  const own = attestedKind(levels) ?? kinds.at(-1) ?? "other";
  const above = kinds.slice(0, -1).reverse();
  if (isTrialColumn(levels, own, above)) return "trialScore";
  if (isScoreLike(own) && own !== "appraisedScore" && above.some((_, level) => speaksOfSelfOnly(levels, level))) {
    return "selfScore";
  }
  if (own === "plainScore" || own === "percentIndex") {
    const sense = above.find((kind) => SENSES.has(kind));
    if (sense !== undefined) return sense;
  }
  if (own === "other" && above.includes("person")) return "person";
  return own;
}

/** Under "Điểm thử" or "Dự kiến" every score is one to try; "Điểm" over "thử" is one header split over rows. */
function isTrialColumn(levels: readonly string[], own: HeaderKind, above: readonly HeaderKind[]): boolean {
  if (isScoreLike(own)) return above.includes("trialScore") || levels.slice(0, -1).some(isTrialGroup);
  return own === "other" && levels.length > 1 && headerKind(levels.slice(-2).join(" ")) === "trialScore";
}

const SENSES: ReadonlySet<HeaderKind> = new Set<HeaderKind>([
  "selfScore",
  "appraisedScore",
  "surveyScore",
  "bonus",
  "penalty",
  "maxScore",
  "totalScore",
  "converted",
  "ambiguous",
  "other",
  "criterion",
  "attested",
  "initiative",
]);

/** Kinds that a score could be taken from, more or less willingly. */
export function isScoreLike(kind: HeaderKind): boolean {
  return ["totalScore", "converted", "appraisedScore", "plainScore", "percentIndex", "ambiguous"].includes(kind);
}

function speaksOfSelfOnly(levels: readonly string[], levelFromBelow: number): boolean {
  const words = levels[levels.length - 2 - levelFromBelow] ?? "";
  return headerKind(words) === "selfScore" && !/tham dinh|hoi dong/.test(fold(words));
}

/** The role that a table column is shown with. */
export function roleOf(kind: HeaderKind): ColumnRole {
  if (kind === "plainScore" || kind === "converted" || kind === "percentIndex") return "totalScore";
  return isFinerKind(kind) ? "other" : kind;
}

function isFinerKind(kind: HeaderKind): kind is Exclude<HeaderKind, ColumnRole> {
  return ["ambiguous", "criterion", "person", "subject", "attested", "initiative"].includes(kind);
}
