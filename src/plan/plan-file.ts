import { z } from "zod";
import { checkPlan, PlanError, type PlanMistake } from "./check-plan";
import { planSchema, type Plan } from "./plan";

/** The version of the format that this code writes and reads. */
const VERSION = 1;

/** A plan file (tệp kế hoạch): one plan, complete, with the schema it follows. */
export const planFileSchema = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(VERSION),
  plan: planSchema,
});

/** The plan as the text of a plan file: JSON, to be read again by `planFromJson`. */
export function planToJson(plan: Plan): string {
  return `${JSON.stringify({ $schema: "plan.schema.json", version: VERSION, plan }, null, 2)}\n`;
}

/**
 * The plan in the text of a plan file.
 * @throws PlanError with every mistake, in words for the user
 */
export function planFromJson(text: string): Plan {
  const file = parsed(text.replace(/^\ufeff/, ""));
  if (typeof file !== "object" || file === null || !("plan" in file)) {
    throw refusal("wrongShape", "không phải là tệp kế hoạch của Thi đua CCHC: thiếu mục “plan”");
  }
  if (!("version" in file) || file.version !== VERSION) {
    throw refusal("otherVersion", `tệp được ghi cho phiên bản khác; chỉ đọc được phiên bản ${VERSION}`);
  }
  return checkPlan(file.plan);
}

/** Whether a text is a plan file that can be worked by. */
export function isPlanFile(text: string): boolean {
  try {
    planFromJson(text);
    return true;
  } catch (error) {
    if (error instanceof PlanError) return false;
    throw error;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusal("notJson", "không phải là tệp JSON, hoặc tệp bị hỏng");
  }
}

function refusal(code: PlanMistake["code"], words: string): PlanError {
  return new PlanError([{ code, where: "tệp", words }]);
}
