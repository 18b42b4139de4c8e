import {
  readTargetNumber,
  readTargetSerial,
  readTargetText,
  takesTick,
  type TargetReading,
} from "../engine/targets/target-text";
import type { TargetValue } from "../engine/targets/target-value";
import { valueAsked, type ValueAsked } from "../engine/targets/value-asked";
import { functionWords } from "../i18n/function-words";
import type { TargetPart } from "../plan/target";
import { isBlank, isErrorCell, textOf } from "./read-cell";
import { Refusal } from "./refusal";

/**
 * The value of a target part in a cell: a share, a rank, a count, a day or a tick, as the part asks. A blank and an
 * error cell are missing; so is a 0 where no number is asked, because blank cells may arrive as 0.
 * @throws Refusal for what is no such value, and for 0,85 where percent is due (85% or 0,85%?).
 */
export function readTargetValue(cell: unknown, part: TargetPart): TargetValue {
  const asked = valueAsked(part);
  if (isErrorCell(cell) || isBlank(cell)) return { kind: "missing", shown: "" };
  if (typeof cell === "boolean") return ticked(cell, part, asked);
  const shown = textOf(cell).trim();
  const reading = typeof cell === "number" ? readNumber(cell, asked) : readTargetText(shown, asked);
  switch (reading.kind) {
    case "value":
      checkFraction(reading.value, shown, asked);
      return reading.value;
    case "ambiguous":
      throw new Refusal(functionWords.ambiguousNumber(shown, reading.readings));
    case "notAsked":
      throw new Refusal(functionWords.notTargetValue(shown, part.code, asked));
    case "outOfRange":
      throw new Refusal(functionWords.targetOutOfRange(reading.value, reading.min, reading.max));
  }
}

function readNumber(value: number, asked: ValueAsked): TargetReading {
  if (asked === "tick" || asked === "dateOrTick") {
    if (value === 0) return { kind: "value", value: { kind: "missing", shown: "" } };
    return readTargetSerial(value, asked);
  }
  return readTargetNumber(value, asked);
}

function ticked(holds: boolean, part: TargetPart, asked: ValueAsked): TargetValue {
  if (!takesTick(asked)) throw new Refusal(functionWords.notTargetValue(textOf(holds), part.code, asked));
  return { kind: "attested", holds };
}

/** A function cannot see the number format: a cell that shows 85% arrives as 0.85. */
function checkFraction(value: TargetValue, shown: string, asked: ValueAsked): void {
  if (value.kind !== "percent" || value.of !== undefined || asked === "countOrPercent" || shown.endsWith("%")) return;
  if (value.value > 0 && value.value <= 1) throw new Refusal(functionWords.fractionForPercent(value.value));
}
