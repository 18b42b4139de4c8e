import { format } from "prettier";
import { planJsonSchema } from "../../src/plan/plan-json-schema";

/** The published schema of plan files, `assets/plan.schema.json`, laid out as the other files are. */
export function planSchemaFile(): Promise<string> {
  return format(JSON.stringify(planJsonSchema()), { parser: "json", printWidth: 120 });
}
