import { initiativeScope, type InitiativeCondition, type InitiativeScope, type Recogniser } from "../../plan/condition";
import type { CaseFile } from "../case-file";
import type { Initiative } from "../statement";
import type { Verdict } from "../verdict";
import { allOf } from "../verdict";
import type { InitiativeNode } from "../verdict-tree";

/**
 * Evaluates the initiative condition (sáng kiến; IV.3): one initiative must both reach the scope and be recognised by
 * everyone named. The one that comes closest decides. "Không có" is `unmet`; nothing stated is `unknown`, because the
 * register may not be filled.
 * @param place who runs the movement, e.g. `thị xã …`.
 */
export function evaluateInitiative(
  condition: InitiativeCondition,
  { initiatives, noInitiative }: Pick<CaseFile, "initiatives" | "noInitiative">,
  place: string,
): InitiativeNode {
  const judged = initiatives.map((initiative) => ({ initiative, verdict: verdictOf(condition, initiative) }));
  const best = ORDER.flatMap((verdict) => judged.filter((each) => each.verdict === verdict))[0];
  return {
    kind: "initiative",
    clause: condition.clause,
    words: condition.words,
    description: `Có sáng kiến ${SCOPE_WORDS[condition.scope]}, được ${recognisersInWords(condition.recognisedBy, place)} công nhận`,
    verdict: best?.verdict ?? (noInitiative === null ? "unknown" : "unmet"),
    scope: condition.scope,
    recognisedBy: condition.recognisedBy,
    place,
    seen: best?.initiative ?? null,
    statedNone: noInitiative,
  };
}

const ORDER: readonly Verdict[] = ["met", "unknown", "unmet"];
const SCOPES: readonly InitiativeScope[] = initiativeScope.options;

function verdictOf({ scope, recognisedBy }: InitiativeCondition, initiative: Initiative): Verdict {
  const reaches: Verdict =
    initiative.scope === null
      ? "unknown"
      : SCOPES.indexOf(initiative.scope.value) >= SCOPES.indexOf(scope)
        ? "met"
        : "unmet";
  return allOf([reaches, ...recognisedBy.map((recogniser) => recognition(initiative, recogniser))]);
}

/** The town is an authority that has the power to recognise; the unit's own recognition is not enough where one is asked. */
function recognition({ recognisedBy }: Initiative, asked: Recogniser): Verdict {
  if (recognisedBy === null) return "unknown";
  const by = recognisedBy.value;
  const holds = by.has(asked) || (asked === "authority" && by.has("town"));
  return holds ? "met" : "unmet";
}

export const SCOPE_WORDS: Readonly<Record<InitiativeScope, string>> = {
  ownUnit: "áp dụng trong đơn vị",
  otherUnits: "có thể nhân rộng ra các cơ quan, đơn vị khác",
  manyUnits: "có thể nhân rộng ra nhiều đơn vị, địa phương trong toàn tỉnh",
  province: "được nhân rộng ra phạm vi toàn tỉnh",
};

const RECOGNISER_WORDS: Readonly<Record<Exclude<Recogniser, "town">, string>> = {
  unit: "cơ quan, đơn vị",
  authority: "cơ quan, tổ chức có thẩm quyền",
};

/** Several recognisers in one phrase, e.g. "cơ quan, đơn vị và thị xã …". */
export function recognisersInWords(recognisers: Iterable<Recogniser>, place: string, joint = " và "): string {
  return [...recognisers].map((each) => (each === "town" ? place : RECOGNISER_WORDS[each])).join(joint);
}
