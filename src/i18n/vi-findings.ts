import type { ValueAsked } from "../engine/targets/value-asked";
import type { Finding } from "../sheets/finding";
import { groupName } from "./group-name";
import { formatNumber } from "./locale";
import { viPlanFindings } from "./vi-plan-findings";
import type { FindingMessages } from "./messages";
import { viCells, viList } from "./vi-places";

const number = (value: number) => formatNumber("vi", value);

type LeftOut = Extract<Finding, { code: "indexLeftOut" }>["reason"];

const viLeftOut: Record<LeftOut, (header: string, index: string) => string> = {
  partOfTotal: (header, index) =>
    `cột “${header}” có thể là điểm thành phần trong tổng điểm, nên không dùng làm chỉ số ${index}. Nếu đó là chỉ số, ghi ` +
    `tiêu đề “Chỉ số ${index} (%)” với số liệu theo phần trăm,`,
  severalColumns: (header, index) =>
    `nhiều cột đều có thể là chỉ số ${index}, đầu tiên là “${header}”, nên chưa dùng cột nào. Chỉ để một cột có tiêu đề ` +
    `“Chỉ số ${index}”,`,
  noYear: (header, index) =>
    `không rõ cột “${header}” là chỉ số ${index} của năm nào. Ghi năm vào tên bảng hoặc tên trang (ví dụ “${index} 2023”),`,
  otherScale: (header, index) =>
    `cột “${header}” theo thang điểm khác với thang của chỉ số ${index}, nên chưa dùng. Ghi theo thang của chỉ số,`,
};

type UnreadTrial = Extract<Finding, { code: "unreadTrial" }>["reason"];

const viUnreadTrial: Record<UnreadTrial, string> = {
  ambiguous: "có thể hiểu thành hai số khác nhau",
  notNumber: "không phải là số",
  outOfScale: "nằm ngoài thang điểm",
  error: "là ô báo lỗi",
};

/** Vietnamese words for what is to be settled or known about the sheets. */
export const viFindings: FindingMessages = {
  yearOutsidePlan: ({ year, first, last }) =>
    `năm ${year} ngoài giai đoạn ${first}–${last} của kế hoạch: hạng để so sánh, danh hiệu chỉ để tham khảo, không phải để ` +
    "đề nghị khen thưởng. Muốn xét theo kế hoạch khác thì tạo trang Kế hoạch và sửa các năm ở đó.",
  noTable: () =>
    "chưa tìm thấy bảng điểm nào trong sổ tính. Bảng cần có một cột tên đơn vị (ví dụ “Tên đơn vị”) và một cột điểm " +
    "(ví dụ “Tổng điểm”). Kiểm tra hàng tiêu đề của bảng rồi bấm Đọc lại. Chưa có bảng thì lấy một trang ở mục Tạo mẫu, " +
    "hoặc gộp tệp của các đơn vị ở mục Gộp nhiều tệp.",
  noScoreColumn: ({ selfScoreOnly }) =>
    selfScoreOnly
      ? "bảng chỉ có điểm tự đánh giá, mà xếp hạng phải theo điểm thẩm định hoặc điểm công bố. Thêm cột “Điểm thẩm định” " +
        "hoặc “Tổng điểm” rồi bấm Xếp hạng lại."
      : "bảng có tên đơn vị nhưng không có cột điểm. Đặt tiêu đề của cột điểm là “Tổng điểm” rồi bấm Xếp hạng lại.",
  severalScoreColumns: ({ columns, question }) =>
    `bảng có ${columns.length} cột đều có thể là điểm: ` +
    `${viList(columns.map(({ header, at }) => `“${header}” (${viCells(at.address)})`))}. ` +
    (question === undefined
      ? "Chỉ để một cột có tiêu đề “Tổng điểm”, đổi tiêu đề các cột kia rồi bấm Xếp hạng lại."
      : "Chọn cột ở mục Cần trả lời, rồi bấm Xếp hạng lại."),
  ambiguousHeader: ({ header, question }) =>
    `tiêu đề “${header}” có thể hiểu theo nhiều cách. ${
      question === undefined ? "Ghi" : "Chọn nghĩa ở mục Cần trả lời, hoặc ghi"
    } đủ chữ (“Tổng điểm”, “Điểm thẩm định”, “Điểm tự chấm”), rồi bấm Xếp hạng lại.`,
  classesUnderRank: ({ header }) =>
    `cột “${header}” ghi I, II, III: đang hiểu là loại, không phải hạng. Nếu đó là hạng thì chọn ở mục Cần trả lời.`,
  noYear: () =>
    "không rõ bảng này của năm nào. Ghi năm vào dòng tên bảng hoặc tên trang (ví dụ “Điểm 2023”) rồi bấm Xếp hạng lại.",
  ambiguousNumber: ({ text, readings: [one, other], question }) =>
    `“${text}” có thể là ${number(one)} hoặc ${number(other)}. ${
      question === undefined ? "Ghi lại ô cho rõ" : "Chọn ở mục Cần trả lời, hoặc ghi lại ô cho rõ,"
    } rồi bấm Xếp hạng lại.`,
  notANumber: ({ text }) =>
    `“${text}” không phải là số. Sửa ô thành số (ví dụ 82,5), hoặc để trống nếu chưa có điểm, rồi bấm Xếp hạng lại.`,
  outOfScale: ({ value, min, max }) =>
    `điểm ${number(value)} nằm ngoài thang điểm từ ${number(min)} đến ${number(max)}. Sửa ô rồi bấm Xếp hạng lại.`,
  duplicateUnit: ({ unit, year }) =>
    `đơn vị ‘${unit}’ có những điểm khác nhau trong năm ${year}. Sửa cho giống nhau, xóa hàng thừa, hoặc bỏ chọn bảng ` +
    "không dùng ở mục Đã nhận ra, rồi bấm Xếp hạng lại.",
  noGroup: ({ unit, stated }, plan) => {
    const known = plan.groups.map(({ name }) => `“${name}”`).join(", ");
    return stated === ""
      ? `không rõ ‘${unit}’ thuộc khối nào. Thêm cột “Khối”, ghi một trong các khối của kế hoạch (${known}), rồi bấm Xếp hạng lại.`
      : `khối “${stated}” của ‘${unit}’ không có trong kế hoạch. Ghi một trong các khối ${known}, hoặc thêm “${stated}” vào ` +
          "các cách ghi tên khối ở trang Kế hoạch, rồi bấm Xếp hạng lại.";
  },
  groupContradiction: ({ unit, heading, used }, plan) =>
    `‘${unit}’ nằm dưới mục “${heading}” nhưng tên đơn vị cho thấy thuộc khối khác. Đã xếp vào khối ` +
    `‘${groupName(used, plan)}’; nếu chưa đúng, sửa mục hoặc thêm cột “Khối” rồi bấm Xếp hạng lại.`,
  similarNames: ({ names: [one, other], merged }) =>
    merged
      ? `‘${one}’ và ‘${other}’ chỉ khác nhau ở dấu, được coi là một đơn vị. Nếu là hai đơn vị, sửa tên cho khác hẳn nhau ` +
        "rồi bấm Xếp hạng lại."
      : `‘${one}’ và ‘${other}’ chỉ khác nhau ở dấu, được coi là hai đơn vị. Nếu là một đơn vị, sửa tên cho giống nhau ` +
        "rồi bấm Xếp hạng lại.",
  similarPeople: ({ names: [one, other] }) =>
    `‘${one}’ và ‘${other}’ ở hai danh sách cùng đơn vị chỉ khác nhau ở dấu, được coi là một người. Nếu là một người, sửa ` +
    "tên cho giống nhau; nếu là hai người, ghi cả hai vào cùng một danh sách.",
  sameScoreTwice: ({ unit, year }) =>
    `điểm năm ${year} của ‘${unit}’ được ghi giống nhau ở nhiều nơi; chỉ tính một lần. Bạn không cần sửa gì.`,
  errorCell: ({ error }) =>
    `ô đang báo lỗi ${error}, nên đơn vị này được coi là chưa có điểm. Nếu đã có điểm, sửa ô rồi bấm Xếp hạng lại.`,
  yearNotCompared: ({ year }) =>
    `điểm năm ${year} còn chỗ chưa rõ, nên chưa so hạng với năm ${year}. Sửa chỗ này rồi bấm Xếp hạng lại nếu cần so.`,
  unreadTick: ({ header, text }) =>
    `không rõ “${text}” ở cột “${header}” là có hay không, nên chưa tính ô này. Ghi “x” hoặc “Có” nếu đúng, “Không” nếu ` +
    "sai, để trống nếu chưa biết, rồi bấm Đọc lại.",
  doubtfulTick: ({ header, text }) =>
    text.toLowerCase().startsWith("k")
      ? `“${text}” ở cột “${header}” được hiểu là không chấp hành kỷ luật. Nếu ý là không bị kỷ luật, ghi “Không vi phạm” ` +
        "rồi bấm Đọc lại."
      : `“${text}” ở cột “${header}” được hiểu là chấp hành kỷ luật. Nếu ý là có bị kỷ luật, ghi “Có vi phạm” rồi bấm ` +
        "Đọc lại.",
  unreadDuties: ({ header, text }) =>
    `“${text}” ở cột “${header}” không phải là một mức hoàn thành nhiệm vụ, nên chưa tính ô này. Ghi “Hoàn thành xuất ` +
    "sắc nhiệm vụ”, “Hoàn thành tốt nhiệm vụ”, “Hoàn thành nhiệm vụ” hoặc “Không hoàn thành nhiệm vụ”, rồi bấm Đọc lại.",
  unreadColumn: ({ header, count }) =>
    `${count} ô ở cột “${header}” đều không rõ là có hay không, nên chưa tính cột này. Ghi “x” hoặc “Có” nếu đúng, ` +
    "“Không” nếu sai, rồi bấm Đọc lại.",
  unknownUnit: ({ unit, nearest, count }) =>
    `không có đơn vị ‘${unit}’ trong các bảng điểm` +
    `${count > 1 ? ` (${count} hàng ghi tên này)` : ""}. ` +
    (nearest === null
      ? "Nếu đơn vị có điểm, ghi tên giống hệt trong bảng điểm, rồi bấm Đọc lại."
      : `Nếu ý là ‘${nearest}’, sửa tên cho giống rồi bấm Đọc lại.`),
  personWithoutUnit: ({ name }) =>
    `không rõ ‘${name}’ thuộc đơn vị nào. Thêm cột “Đơn vị” và ghi tên đơn vị giống trong bảng điểm, rồi bấm Đọc lại.`,
  personTwice: ({ name, unit }) =>
    `‘${name}’${unit === "" ? "" : ` (${unit})`} được ghi nhiều lần trong một danh sách, được coi là một người. Xóa hàng ` +
    "thừa; nếu là hai người trùng tên, ghi thêm vào tên để phân biệt (ví dụ “Nguyễn Văn An B”), rồi bấm Đọc lại.",
  personContradiction: ({ name }) =>
    `các danh sách ghi khác nhau về việc ‘${name}’ có trực tiếp làm CCHC hoặc đứng đầu đơn vị hay không, nên chưa tính. ` +
    "Sửa cho giống nhau rồi bấm Đọc lại.",
  statementContradiction: ({ subject, texts }) =>
    `các ô ghi khác nhau (${viList(texts.map((text) => `“${text}”`))}) về cùng một việc của ‘${subject}’, nên chưa tính ô nào. ` +
    "Sửa cho giống nhau rồi bấm Đọc lại.",
  unreadScope: ({ text }) =>
    `không rõ “${text}” là sáng kiến có phạm vi đến đâu. Ghi “Trong đơn vị”, “Nhân rộng ra đơn vị khác”, “Nhiều đơn vị, ` +
    "địa phương trong tỉnh” hoặc “Toàn tỉnh”, rồi bấm Đọc lại.",
  unreadRecogniser: ({ text }) =>
    `không rõ “${text}” là sáng kiến do ai công nhận. Ghi “Đơn vị”, “Thị xã”, “Đơn vị và thị xã”, “Tỉnh” hoặc “Chưa”, rồi ` +
    "bấm Đọc lại.",
  initiativeOfNobody: ({ subject, title }) =>
    `không rõ sáng kiến${title === "" ? "" : ` “${title}”`} là của ai, vì có nhiều người tên ‘${subject}’. Ghi thêm đơn vị ` +
    "của người đó rồi bấm Đọc lại.",
  authorsNotListed: ({ name, count }) =>
    count === 1
      ? `tác giả sáng kiến ‘${name}’ không có trong danh sách cá nhân nào. Nếu người này được xét khen, thêm vào danh sách ` +
        "cá nhân hoặc sửa tên cho giống."
      : `${count} tác giả sáng kiến, đầu tiên là ‘${name}’, không có trong danh sách cá nhân nào. Nếu họ được xét khen, ` +
        "thêm vào danh sách cá nhân hoặc sửa tên cho giống.",
  unreadIndexValue: ({ index, text, min, max }) =>
    `“${text}” không phải là giá trị của chỉ số ${index} (từ ${number(min)} đến ${number(max)}), nên ô này được coi là ` +
    "chưa có số liệu. Sửa ô rồi bấm Đọc lại.",
  indexLeftOut: ({ index, header, reason }) => `${viLeftOut[reason](header, index)} rồi bấm Đọc lại.`,
  duplicateIndex: ({ index, unit, year }) =>
    `chỉ số ${index} năm ${year} của ‘${unit}’ được ghi khác nhau, nên chưa tính. Sửa cho giống nhau hoặc xóa ô thừa, ` +
    "rồi bấm Đọc lại.",
  earlierRound: ({ unit, header, count }) =>
    `${count === 1 ? `đơn vị ‘${unit}’` : `${count} đơn vị, đầu tiên là ‘${unit}’,`} chưa có điểm của lần thẩm định sau ` +
    `cùng, nên đã dùng điểm ở cột “${header}”. Ghi điểm lần sau rồi bấm Xếp hạng lại nếu đã có.`,
  scorecardOfNobody: () =>
    "phiếu chấm điểm đã có điểm nhưng không rõ của đơn vị nào. Ghi “Đơn vị: …” ở một dòng phía trên tiêu đề của phiếu, " +
    "hoặc đặt tên trang theo tên đơn vị, rồi bấm Xếp hạng lại.",
  scorecardOfTwo: ({ unit, bySheet }) =>
    `phiếu chấm điểm ghi là của ‘${unit}’, nhưng tên trang là ‘${bySheet}’. Sửa dòng ghi đơn vị hoặc tên trang cho khớp ` +
    "rồi bấm Xếp hạng lại.",
  wrongSum: ({ unit, criterion, stated, sum }) =>
    criterion === null
      ? `tổng điểm của ‘${unit}’ ghi ${number(stated)}, nhưng cộng các phần được ${number(sum)}. Đã dùng số ghi ở dòng ` +
        "tổng; kiểm tra lại các ô này, sửa nếu sai rồi bấm Xếp hạng lại."
      : `điểm của “${criterion}” (đơn vị ‘${unit}’) ghi ${number(stated)}, nhưng cộng các tiêu chí thành phần được ` +
        `${number(sum)}. Kiểm tra lại các ô này, sửa nếu sai rồi bấm Xếp hạng lại.`,
  criteriaWithoutPoints: ({ unit, at, count, totalCounts }) =>
    `${count} tiêu chí của ‘${unit}’ chưa có điểm${count > at.length ? ` (nêu ${at.length} ô đầu)` : ""}. ` +
    (totalCounts
      ? "Đã dùng dòng tổng của phiếu nhưng không kiểm tra được tổng; ghi điểm các ô này nếu còn thiếu."
      : "Phiếu không ghi dòng tổng nên đơn vị chưa có điểm. Ghi điểm các ô này, hoặc ghi dòng “Tổng cộng”, rồi bấm Xếp " +
        "hạng lại."),
  pointsOutOfRange: ({ criterion, value, max }) =>
    (max === null
      ? `điểm của “${criterion}” là ${number(value)}, nhỏ hơn 0. `
      : `điểm của “${criterion}” là ${number(value)}, cao hơn điểm tối đa ${number(max)}. `) +
    "Kiểm tra và sửa ô này rồi bấm Xếp hạng lại.",
  criteriaOutside: ({ unit, count, max }) =>
    `${count} tiêu chí không áp dụng với ‘${unit}’, nên điểm của đơn vị được tính trên ${number(max)} điểm tối đa rồi quy ` +
    "đổi về thang điểm của chỉ số.",
  unreadTrial: ({ header, text, reason }) =>
    `“${text}” dưới “${header}” ${viUnreadTrial[reason]}, nên đơn vị này không được thử. Ghi một số (ví dụ 82,5), hoặc để ` +
    "trống nếu giữ nguyên điểm, rồi bấm Đọc lại. Xếp hạng không dùng cột này.",
  trialYearMissing: ({ header }) =>
    `không rõ cột “${header}” thử điểm của năm nào, nên chưa thử được. Ghi năm vào tiêu đề (ví dụ “Điểm thử 2025”) rồi ` +
    "bấm Đọc lại. Xếp hạng không dùng cột này.",
  trialTwice: ({ unit, year }) =>
    `‘${unit}’ có những điểm thử khác nhau cho năm ${year}, nên không được thử. Chỉ để một điểm thử rồi bấm Đọc lại.`,
  noTieBreakColumn: ({ criterion, year }) =>
    `bảng điểm${year === undefined ? "" : ` năm ${year}`} không có đúng một cột có tiêu đề “${criterion}”, là tiêu chí phụ ghi ở ` +
    "trang Kế hoạch, nên các đơn vị bằng điểm vẫn đồng hạng. Ghi tiêu đề đó cho một cột của bảng, hoặc sửa tiêu chí phụ ở " +
    "trang Kế hoạch, rồi bấm Đọc lại.",
  tieNotBroken: ({ criterion, units, lacking, year }) =>
    `${viList(units.map((unit) => `‘${unit}’`))} bằng điểm${year === undefined ? "" : ` năm ${year}`} nhưng vẫn đồng hạng, vì ` +
    `${viList(lacking.map((unit) => `‘${unit}’`))} chưa có số ở cột “${criterion}”. Ghi số vào ô rồi bấm Xếp hạng lại.`,
  legacyByWords: ({ encoding, count, stored, text }) =>
    `trang này có ${count} ô giống chữ kiểu cũ ${encoding}, dù phông chữ không cho biết; đã đọc “${stored}” là “${text}”. ` +
    "Nếu đọc sai, gõ lại các ô đó bằng Unicode; nếu đúng, có thể chuyển hẳn ở mục Chữ kiểu cũ.",
  hiddenRows: ({ count }) => `bảng có ${count} hàng đang ẩn hoặc bị lọc; các hàng này vẫn được tính.`,
  targetNameUnclear: ({ text, parts }) =>
    `“${text}” có thể là chỉ tiêu ${viList(parts)}. Ghi rõ mã của phần (ví dụ ${parts[0] ?? "đ2"}) rồi bấm Đọc lại.`,
  targetCodeUnknown: ({ text }) =>
    `kế hoạch không có chỉ tiêu “${text}”, nên số liệu ở đó không được tính. Nếu ghi nhầm mã, sửa lại rồi bấm Đọc lại.`,
  targetYearMissing: () =>
    "không rõ bảng chỉ tiêu này của năm nào. Ghi năm vào dòng tên bảng, tiêu đề cột hoặc tên trang (ví dụ “Chỉ tiêu năm " +
    "2023”) rồi bấm Đọc lại.",
  targetValuesMissing: () =>
    "bảng chỉ tiêu không có cột kết quả rõ ràng. Đặt tiêu đề của cột số liệu là “Kết quả” hoặc năm (ví dụ “Năm 2023”) rồi " +
    "bấm Đọc lại.",
  targetNumberAmbiguous: ({ part, text, readings: [one, other] }) =>
    `giá trị “${text}” của chỉ tiêu ${part} có thể là ${number(one)} hoặc ${number(other)}. Sửa ô cho rõ (tỷ lệ ghi như ` +
    "85,5%) rồi bấm Đọc lại.",
  targetValueUnclear: ({ part, text, asked }) =>
    `“${text}” không phải là giá trị của chỉ tiêu ${part}: cần ${viValueAsked[asked]}. Sửa ô, hoặc để trống nếu chưa có ` +
    "số liệu, rồi bấm Đọc lại.",
  targetOutOfRange: ({ part, value, min, max }) =>
    `giá trị ${number(value)} của chỉ tiêu ${part} nằm ngoài khoảng từ ${number(min)} đến ${number(max)}. Sửa ô rồi bấm ` +
    "Đọc lại.",
  targetTwice: ({ part, subject, year }) =>
    `chỉ tiêu ${part} năm ${year} của ‘${subject}’ có những giá trị khác nhau. Sửa cho giống nhau, hoặc xóa ô thừa, rồi ` +
    "bấm Đọc lại.",
  targetErrorCell: ({ part, error }) =>
    `ô đang báo lỗi ${error}, nên chỉ tiêu ${part} ở đây được coi là thiếu dữ liệu. Nếu đã có số liệu, sửa ô rồi bấm Đọc ` +
    "lại.",
  ...viPlanFindings,
};

/** What the cell of a target part may hold. */
export const viValueAsked: Readonly<Record<ValueAsked, string>> = {
  percent: "một tỷ lệ %, ví dụ 85,5% hoặc 45/50",
  percentOrTick: "một tỷ lệ %, hoặc xác nhận (x, Có, Đạt; Không, Chưa)",
  rank: "một thứ hạng là số nguyên từ 1",
  count: "một số lượng là số nguyên",
  countOrPercent: "một số lượng là số nguyên, hoặc tỷ lệ % đã giảm",
  dateOrTick: "ngày hoàn thành (ví dụ 30/11/2022), hoặc xác nhận (x, Có; Chưa)",
  tick: "xác nhận: x, Có, Đạt; hoặc Không, Chưa",
};
