import type { FunctionBody } from "../function-call";
import { conditionalFunctions } from "./conditional-functions";
import { dateFunctions } from "./date-functions";
import { informationFunctions } from "./information-functions";
import { logicalFunctions } from "./logical-functions";
import { lookupFunctions } from "./lookup-functions";
import { mathFunctions } from "./math-functions";
import { statisticalFunctions } from "./statistical-functions";
import { textFunctions } from "./text-functions";

const functions = new Map<string, FunctionBody>(
  [
    conditionalFunctions,
    dateFunctions,
    informationFunctions,
    logicalFunctions,
    lookupFunctions,
    mathFunctions,
    statisticalFunctions,
    textFunctions,
  ].flatMap((group) => Object.entries(group)),
);

/** The worksheet's own functions that this engine can answer as Excel does; undefined for every other. */
export function worksheetFunction(name: string): FunctionBody | undefined {
  return functions.get(name);
}
