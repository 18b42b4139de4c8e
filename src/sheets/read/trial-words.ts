import { cleanText } from "../text/clean-name";
import { fold } from "../text/fold";
import { isYearOnly } from "./year-words";

const TRIAL =
  /^(tong )?(so )?diem (so )?(cchc )?(thu( nghiem)?|gia dinh|gia su|gia thiet|du kien)( dat( duoc)?)?( (lan|pa|phuong an|kich ban)? ?\d{1,2})?$/;
/** Over columns of scores these words alone make them scores to try. */
const TRIAL_GROUP = /^(du kien|gia dinh|thu diem)$/;
/** Words that are spelt like "thử" without their marks. */
const OTHER_THU = /th[ứừữựưủúùũụ](?!\p{L})/iu;
const YEAR = /[([]?\s*((của|trong|theo) )?(năm )?\b20\d\d\b\s*[)\]]?/giu;

/**
 * Whether a header names scores to try (điểm thử): "Điểm thử", "Điểm giả định", "Điểm dự kiến".
 * @param text the words folded, without brackets and years.
 */
export function isTrialHeader(words: string, text: string): boolean {
  return TRIAL.test(text) && !OTHER_THU.test(cleanText(words));
}

/** Whether words over several columns say that those are to be tried. */
export function isTrialGroup(words: string): boolean {
  return TRIAL_GROUP.test(fold(words));
}

/** What a column of scores to try is called, whatever its year: "Điểm thử (phương án 1)". */
export function trialName(levels: readonly string[]): string {
  return levels
    .filter((words) => !isYearOnly(words))
    .map((words) => words.replace(YEAR, " ").replace(/ +/g, " ").trim())
    .filter((words) => words !== "")
    .join(" › ");
}
