import type { RewardTotals } from "../../engine/reward";
import { dayInWords } from "../../plan/calendar-day";
import { BASE_SALARY_CODE } from "../../plan/parameters/reward-parameters";

/** Reward money (tiền thưởng, IV.6) in one line: the totals and by what they were reckoned; `null` is not set. */
export function rewardWords(clause: string, totals: RewardTotals | null): string {
  if (totals === null) {
    return `Tiền thưởng (${clause}): chưa đặt mức; ghi ở trang Kế hoạch, mã ${BASE_SALARY_CODE} và các mã bắt đầu bằng “thuong.”.`;
  }
  const { baseSalary, day, eligible, eligibleByScore } = totals;
  return (
    `Tiền thưởng dự kiến (${clause}): ${eligible.subjects} đối tượng đủ điều kiện, ${moneyInWords(eligible.amount)}; ` +
    `thêm ${eligibleByScore.subjects} đối tượng đủ điều kiện về điểm, ${moneyInWords(eligibleByScore.amount)} nếu được xác nhận. ` +
    `Mức lương cơ sở ngày ${dayInWords(day)}: ${moneyInWords(baseSalary)}.`
  );
}

/** An amount as Vietnamese texts write it, e.g. "3.510.000 đồng". */
export function moneyInWords(amount: number): string {
  return `${amount.toLocaleString("vi-VN", { maximumFractionDigits: 0 })} đồng`;
}
