import { z } from "zod";
import { CLAUSE_PATTERN } from "./clause";
import { planFileSchema } from "./plan-file";

/**
 * The JSON Schema (draft 2020-12) of plan files, for editors and other programs. It says the shape; what must hold
 * between the values, `checkPlan` says.
 */
export function planJsonSchema(): object {
  const schema = z.toJSONSchema(planFileSchema, {
    io: "input",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      // The only custom type is that of clauses.
      if (zodSchema._zod.def.type === "custom") Object.assign(jsonSchema, { type: "string", pattern: CLAUSE_PATTERN });
    },
  });
  return { title: "Tệp kế hoạch của Thi đua CCHC", ...schema };
}
