import { describe, expect, test } from "vitest";
import { ducPhoPlan } from "../../../src/plan/duc-pho";
import { recognise } from "../../../src/sheets/read/recognise";
import { draw } from "./draw-grid";
import { findingsOf, scoresOf } from "./say-recognition";

const read = (drawing: string) => recognise([draw("2023", drawing)], ducPhoPlan);

describe("bảng tổng hợp có hai lần thẩm định", () => {
  test("lấy lần cuối đã ghi của từng đơn vị, và nói ra đơn vị nào chỉ có lần trước", () => {
    const recognition = read(`
      STT | Đơn vị | Thẩm định lần 1 | Thẩm định lần 2
      1 | Xã Phổ An | 80 | 82
      2 | Xã Phổ Châu | 75 |
      3 | Xã Phổ Cường | | -`);
    expect(scoresOf(recognition)).toEqual([
      "2023 xa-phuong Xã Phổ An 82 @ 2023!D2",
      "2023 xa-phuong Xã Phổ Châu 75 @ 2023!C3",
      "2023 xa-phuong Xã Phổ Cường thiếu(-) @ 2023!D4",
    ]);
    expect(recognition.tables[0]?.findings).toEqual([
      {
        code: "earlierRound",
        stops: false,
        at: { sheet: "2023", address: "C3" },
        unit: "Xã Phổ Châu",
        header: "Thẩm định lần 1",
        count: 1,
        year: 2023,
      },
    ]);
  });

  test("lần 2 chưa ghi cho ai: lấy lần 1, không nhắc", () => {
    const recognition = read(
      "STT | Đơn vị | Thẩm định lần 1 | Thẩm định lần 2\n1 | Xã Phổ An | 80 |\n2 | Xã Phổ Châu | 75 |",
    );
    expect(scoresOf(recognition).map((line) => line.split("@ ")[1])).toEqual(["2023!C2", "2023!C3"]);
    expect(findingsOf(recognition)).toEqual([]);
  });

  test("“Đợt I”, “Đợt II” ở tầng dưới của Thẩm định, dù cột đứng ngược thứ tự", () => {
    const recognition = read(`
      STT | Đơn vị | Tự đánh giá | Thẩm định | <
      ^ | ^ | ^ | Đợt II | Đợt I
      1 | Xã Phổ An | 90 | 82 | 80`);
    expect(scoresOf(recognition)).toEqual(["2023 xa-phuong Xã Phổ An 82 @ 2023!D3"]);
  });

  test("có cột Tổng điểm: vẫn lấy Tổng điểm", () => {
    const recognition = read(
      "STT | Đơn vị | Thẩm định lần 1 | Thẩm định lần 2 | Tổng điểm\n1 | Xã Phổ An | 80 | 82 | 84",
    );
    expect(scoresOf(recognition)).toEqual(["2023 xa-phuong Xã Phổ An 84 @ 2023!E2"]);
  });

  test("hai người chấm không phải hai lần thẩm định: hỏi lại", () => {
    const recognition = read("STT | Đơn vị | Phòng Nội vụ thẩm định | Hội đồng thẩm định\n1 | Xã Phổ An | 80 | 82");
    expect(findingsOf(recognition)).toEqual(["!severalScoreColumns C1"]);
  });

  test("ô lần 2 không đọc được thì không lặng lẽ lùi về lần 1", () => {
    const recognition = read(
      "STT | Đơn vị | Thẩm định lần 1 | Thẩm định lần 2\n1 | Xã Phổ An | 80 | 82\n2 | Xã Phổ Châu | 75 | tám mươi",
    );
    expect(findingsOf(recognition)).toEqual(["!notANumber D3"]);
  });
});
