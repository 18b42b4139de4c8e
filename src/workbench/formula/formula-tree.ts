import { type AstExpression, type CallExpression, parse, tokenize } from "@borgar/fx";
import { Uncalculable } from "./operand";

/** A formula taken apart. `problem` says why it can't be; such a cell keeps its cached result. */
export type FormulaTree = { readonly root: AstExpression } | { readonly problem: string };

const MEMORY = 50_000;
const trees = new Map<string, FormulaTree>();

export function formulaTree(formula: string): FormulaTree {
  const known = trees.get(formula);
  if (known) return known;
  if (trees.size > MEMORY) trees.clear();
  const tree = takeApart(formula);
  trees.set(formula, tree);
  return tree;
}

function takeApart(formula: string): FormulaTree {
  try {
    return { root: parse(tokenize(formula.trim(), { mergeRefs: true, negativeNumbers: false })) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

export function rootOf(tree: FormulaTree): AstExpression {
  if ("problem" in tree) throw new Uncalculable(tree.problem);
  return tree.root;
}

/** Whether the text can be stored as a formula at all; a page asks before it accepts what was typed. */
export function isWellFormed(formula: string): boolean {
  return "root" in takeApart(formula);
}

/** The name of the function that is called; null where an expression is called, such as a LAMBDA. */
export function calledName(call: CallExpression): string | null {
  // The parser's type leaves out that any expression may stand here.
  const callee: { readonly name?: unknown } = call.callee;
  return typeof callee.name === "string" ? functionName(callee.name) : null;
}

/** Function names as the engine knows them: upper case, without the prefixes of the file format. */
function functionName(name: string): string {
  return name.toUpperCase().replace(/^(_XLFN\.|_XLWS\.|_XLUDF\.|_XLDUDF_)+/, "");
}

/** Calls `visit` for a node and everything below it; `visit` answers whether to go on below. */
export function walk(node: AstExpression | null | undefined, visit: (node: AstExpression) => boolean): void {
  if (!node || !visit(node)) return;
  for (const child of childrenOf(node)) walk(child, visit);
}

function childrenOf(node: AstExpression): readonly (AstExpression | null)[] {
  if ("declarations" in node) return [...node.declarations.map((one) => one.init), node.body];
  return "arguments" in node ? node.arguments : [];
}
