import { describe, expect, it } from "vitest";
import { findPart } from "../../../src/engine/targets/find-part";
import { ducPhoPlan } from "../../../src/plan/duc-pho";
import type { TargetLevel } from "../../../src/plan/target";

function found(written: string, level: TargetLevel | null = null): string {
  const answer = findPart(written, level, ducPhoPlan);
  if (answer.kind === "part") return answer.part.code;
  return answer.kind === "several" ? answer.parts.map(({ code }) => code).join(" hoặc ") : answer.kind;
}

describe("a target part by its code", () => {
  it.each([
    ["d", "d"],
    ["Đ2", "đ2"],
    ["đ.2", "đ2"],
    ["đ 2", "đ2"],
    ["đ2".normalize("NFD"), "đ2"],
    ["\u00a0e-xã\u00a0", "e-xã"],
    ["Chỉ tiêu đ.2", "đ2"],
    ["Mục k", "k"],
    ["h (cấp xã)", "h-xã"],
    ["h cấp huyện", "h-huyện"],
    ["e-xa", "e-xã"],
    ["s3", "s3"],
    ["đ", "đ1 hoặc đ2"],
    ["e", "e-huyện hoặc e-xã"],
    ["d2", "unknownCode"],
    ["f", "unknownCode"],
    ["k-xã", "unknownCode"],
    ["", "noCode"],
    ["dd", "noCode"],
    ["Tổng điểm", "noCode"],
    ["12", "noCode"],
  ])("“%s” is %s", (written, expected) => {
    expect(found(written)).toBe(expected);
  });

  it("goes by the level of the subject where the code leaves it open, and not where it does not", () => {
    expect([found("h", "commune"), found("h", "district"), found("h", "town")]).toEqual([
      "h-xã",
      "h-huyện",
      "h-huyện hoặc h-xã",
    ]);
    expect(found("h-huyện", "commune")).toBe("h-huyện");
    expect(found("b1", "commune")).toBe("b1");
    expect(found("b", "commune")).toBe("b1 hoặc b2");
  });
});
