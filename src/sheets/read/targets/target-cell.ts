import {
  readPercent,
  readTargetNumber,
  readTargetSerial,
  readTargetText,
  takesPercent,
  takesTick,
  type TargetReading,
} from "../../../engine/targets/target-text";
import { inPercent } from "../../../engine/shown-value";
import type { TargetValue } from "../../../engine/targets/target-value";
import { valueAsked, type ValueAsked } from "../../../engine/targets/value-asked";
import type { TargetPart } from "../../../plan/target";
import type { Finding } from "../../finding";
import { isPercentFormat } from "../score-cells";
import { wordsOf, type SheetCells } from "../sheet-cells";
import type { CellPlace, ShareScale } from "./share-scale";

/** A value read from a cell, and what there is to say about it. With a finding, the value is missing. */
export interface TargetCellReading {
  readonly value: TargetValue;
  readonly finding: Finding | null;
}

/** Reads the cell of one part: a share, a rank, a count, a date or a tick, as the part asks. */
export function readTargetCell(
  cells: SheetCells,
  { row, column }: CellPlace,
  part: TargetPart,
  scale: ShareScale,
): TargetCellReading {
  const value = cells.seen(row, column);
  const asked = valueAsked(part);
  const place = { at: cells.at(row, column), part: part.code };
  if (value === null) return missing("", null);
  if (typeof value === "object") {
    return missing(value.error, { code: "targetErrorCell", stops: false, ...place, error: value.error });
  }
  const reading =
    typeof value === "boolean"
      ? readBoolean(value, asked)
      : typeof value === "number"
        ? readNumber(value, cells.numberFormat(row, column), asked, scale)
        : readText(value, asked, scale);
  const text =
    typeof value === "boolean" ? String(value).toUpperCase() : wordsOf(value).replace(/^(-?\d+)\.(\d+)$/, "$1,$2");
  switch (reading.kind) {
    case "value":
      return { value: reading.value, finding: null };
    case "ambiguous":
      return missing(text, { code: "targetNumberAmbiguous", stops: true, ...place, text, readings: reading.readings });
    case "notAsked":
      return missing(text, { code: "targetValueUnclear", stops: true, ...place, text, asked });
    case "outOfRange": {
      const { value: number, min, max } = reading;
      return missing(text, { code: "targetOutOfRange", stops: true, ...place, value: number, min, max });
    }
  }
}

function readBoolean(holds: boolean, asked: ValueAsked): TargetReading {
  return takesTick(asked) ? { kind: "value", value: { kind: "attested", holds } } : { kind: "notAsked" };
}

function readNumber(value: number, format: string, asked: ValueAsked, scale: ShareScale): TargetReading {
  if (isPercentFormat(format)) return takesPercent(asked) ? readPercent(inPercent(value)) : { kind: "notAsked" };
  if (asked === "dateOrTick") return readTargetSerial(value, asked);
  return scaled(readTargetNumber(value, asked), asked, scale);
}

function readText(text: string, asked: ValueAsked, scale: ShareScale): TargetReading {
  const reading = readTargetText(text, asked);
  return /[%/]/.test(text) ? reading : scaled(reading, asked, scale);
}

/** A plain number up to 1 where a share is asked: what it means is for the column to tell. */
function scaled(reading: TargetReading, asked: ValueAsked, scale: ShareScale): TargetReading {
  const isShare = asked === "percent" || asked === "percentOrTick";
  if (!isShare || reading.kind !== "value" || reading.value.kind !== "percent") return reading;
  const { value } = reading.value;
  if (scale === "percent" || value === 0 || value > 1) return reading;
  return scale === "fractions"
    ? readPercent(inPercent(value))
    : { kind: "ambiguous", readings: [value, inPercent(value)] };
}

function missing(shown: string, finding: Finding | null): TargetCellReading {
  return { value: { kind: "missing", shown }, finding };
}
