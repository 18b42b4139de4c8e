import type { ColumnRole, YearSource } from "../sheets/recognition";
import type { Doubt } from "../sheets/table-confidence";
import { joinList } from "./join-list";
import type { RecognitionMessages } from "./messages";

const roles: Readonly<Record<ColumnRole, string>> = {
  ordinal: "số thứ tự",
  unit: "tên đơn vị",
  group: "khối",
  year: "năm",
  selfScore: "điểm tự đánh giá",
  appraisedScore: "điểm thẩm định",
  surveyScore: "điểm điều tra xã hội học",
  bonus: "điểm thưởng",
  penalty: "điểm trừ",
  maxScore: "điểm tối đa",
  totalScore: "tổng điểm",
  rank: "xếp hạng",
  grade: "xếp loại",
  trialScore: "điểm thử, không dùng để xếp hạng",
  note: "ghi chú",
  other: "không dùng đến",
};

const doubtWords: Readonly<Record<Doubt, string>> = {
  unsettled: "còn điều phải làm rõ",
  noScore: "chưa thấy cột điểm",
  yearOfSheet: "năm chỉ ghi ở tên trang",
  groups: "dòng khối và tên đơn vị không khớp nhau",
  earlierRound: "có đơn vị chỉ có điểm lần trước",
  points: "điểm các tiêu chí không khớp với tổng hoặc còn thiếu",
  hiddenRows: "có hàng đang ẩn",
};

const yearSources: Readonly<Record<YearSource, string>> = {
  header: "theo tiêu đề cột",
  title: "theo tên bảng",
  sheetName: "theo tên trang",
  column: "theo cột năm",
  none: "chưa rõ",
};

/** Vietnamese words for what was recognised in the workbook. */
export const viRecognition: RecognitionMessages = {
  heading: "Đã nhận ra",
  nothingYet: "Chưa đọc sổ tính. Bấm Đọc lại để xem các bảng điểm, hoặc bấm Xếp hạng để làm ngay.",
  noTables: "Không có bảng điểm nào trong sổ tính này.",
  useTable: "Dùng bảng này",
  units: (count) => `${count} đơn vị`,
  years: (years, source) =>
    years.length === 0 || source === "none"
      ? "chưa rõ năm"
      : `năm ${joinList(years.map(String), "và")} (${yearSources[source]})`,
  scoreColumn: ({ header, letters, role, year, isAnswered }) => {
    const byHeader = role === "other" ? "vì đó là cột điểm duy nhất" : `vì tiêu đề cho biết đó là ${roles[role]}`;
    const reason = isAnswered ? "theo câu trả lời của bạn" : byHeader;
    return `Điểm${year === null ? "" : ` năm ${year}`} lấy từ cột ${letters} “${header}”, ${reason}.`;
  },
  noScoreColumn: "Chưa rõ cột nào là điểm.",
  layout: ({ layout, unit, criteria, units }) =>
    layout === "pivoted"
      ? `Tiêu chí ghi theo hàng, mỗi đơn vị một cột; đã đọc ${units} đơn vị. Điểm lấy ở hàng tổng, hoặc cộng các tiêu chí.`
      : `Phiếu chấm điểm${unit === null ? "" : ` của ‘${unit}’`}; đã đọc ${criteria} tiêu chí. Điểm lấy ở hàng tổng, hoặc ` +
        "cộng các tiêu chí.",
  confidence: ({ confidence, doubts }) =>
    confidence === "certain"
      ? "Chắc chắn."
      : `${confidence === "likely" ? "Khá chắc" : "Chưa chắc"}: ${joinList(
          doubts.map((each) => doubtWords[each]),
          "và",
        )}.`,
  headerAt: ({ row, unitLetters, unitHeader }) =>
    `Tiêu đề bắt đầu ở hàng ${row}; tên đơn vị ở cột ${unitLetters} “${unitHeader}”.`,
  rowsRead: ({ first, last, passedOver }) =>
    `Đọc từ hàng ${first} đến hàng ${last}${passedOver === 0 ? "" : `, bỏ qua ${passedOver} hàng không phải đơn vị`}.`,
  details: "Vì sao đọc như vậy",
  otherColumns: "Cột không lấy điểm:",
  passedOver: "Hàng không phải đơn vị:",
  notCriteria: "Hàng không phải tiêu chí:",
  roles,
  listsHeading: "Danh sách khác đã đọc",
  list: (kind, count) => {
    switch (kind) {
      case "people":
        return `danh sách cá nhân, ${count} người`;
      case "ticks":
        return `${count} xác nhận (kỷ luật, đoàn kết, đề nghị…)`;
      case "initiatives":
        return `${count} sáng kiến`;
      case "index":
        return `${count} giá trị của chỉ số khác (SIPAS, PAPI…)`;
      case "targets":
        return `${count} giá trị của các chỉ tiêu`;
    }
  },
  declinedHeading: "Trang không có bảng điểm",
  declined: {
    empty: "trang trống",
    ownSheet: "trang do Thi đua CCHC tạo",
    noUnitColumn: "không có cột tên đơn vị",
    noScoreColumn: "không có cột điểm",
    blankScorecard: "phiếu chấm điểm chưa ghi điểm nào",
    otherIndex: "bảng của một chỉ số khác, không phải chỉ số CCHC",
    otherUnits: "các hàng không phải là đơn vị thuộc kế hoạch",
  },
  toSettle: (year) => (year === null ? "Cần xử lý trước khi xếp hạng" : `Cần xử lý trước khi xếp hạng năm ${year}`),
  toSettleElsewhere: "Cần xử lý nếu xếp hạng năm khác",
  notices: "Nên biết",
};
