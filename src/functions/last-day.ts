import { dayOf, type DaySerial } from "../engine/day-serial";
import { annualDeadline, isCountable } from "../engine/dossier/deadline";
import { functionWords } from "../i18n/function-words";
import { dayInWords } from "../plan/calendar-day";
import { answerOrValueError, answerWhole, type Cells } from "./answer-cells";
import { currentPlan } from "./current-plan";
import { readDay } from "./read-day";
import { Refusal } from "./refusal";

/**
 * Ngày cuối nộp hồ sơ khen thưởng hàng năm: 15 ngày kể từ ngày công bố xếp hạng, gặp ngày nghỉ thì sang ngày làm việc kế tiếp. Kết quả là số: đặt định dạng ngày cho ô. Ô trống thì để trống.
 * @customfunction HANNOP
 * @param ngaycongbo Ngày công bố xếp hạng: ô ngày, hoặc chữ như "15/01/2024" hay "ngày 15 tháng 1 năm 2024" (ngày trước, tháng sau); một ô hoặc cả vùng
 * @param ngaynghi Vùng ngày nghỉ lễ cần tính thêm (Tết, Giỗ Tổ của năm mà kế hoạch chưa có lịch), mỗi ô một ngày
 * @returns Số thứ tự của ngày trong Excel, trong vùng cùng cỡ với vùng ngày công bố
 */
export function lastDay(ngaycongbo: unknown[][], ngaynghi?: unknown[][]): unknown[][] {
  // A list of holidays is not paired with the announcements cell by cell, so it is read apart.
  return answerWhole({ ngaynghi }, ({ ngaynghi: listed }) => {
    const holidays = readHolidays(listed);
    return answerWhole({ ngaycongbo }, ({ ngaycongbo: announced }) =>
      announced.map((row) => row.map((cell) => answerOrValueError(() => lastDayOf(cell, holidays)))),
    );
  });
}

function readHolidays(cells: Cells): ReadonlySet<DaySerial> {
  return new Set(cells.flat().flatMap((cell) => readDay(cell, "ngaynghi") ?? []));
}

function lastDayOf(cell: unknown, holidays: ReadonlySet<DaySerial>): DaySerial | "" {
  const announced = readDay(cell, "ngaycongbo");
  if (announced === null) return "";
  const { base } = currentPlan.years.value;
  const day = dayOf(announced);
  // A year typed alone, 2024, is a day of 1905 to Excel.
  if (day.year < base) throw new Refusal(functionWords.dayBeforePlan(dayInWords(day), base));
  if (!isCountable(announced)) throw new Refusal(functionWords.dayTooLate(dayInWords(day)));
  return annualDeadline(announced, currentPlan.dossier, holidays).lastDay;
}
