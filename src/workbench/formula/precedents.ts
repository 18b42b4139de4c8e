import { type AstExpression, nodeTypes } from "@borgar/fx";
import { type FormulaTree, calledName, formulaTree, walk } from "./formula-tree";
import { Area, Uncalculable } from "./operand";
import { type Position, type References, isDefinedName } from "./references";

const volatileFunctions = new Set(["TODAY", "NOW"]);
/** They look at where cells are, not at what is in them. */
const placeFunctions = new Set(["ROW", "COLUMN", "ROWS", "COLUMNS"]);

/** What a formula depends on: found by reading it, before it is ever calculated. */
export class Precedents {
  readonly #areas = new Map<string, Area>();
  readonly #names = new Map<string, string>();
  /** Depends on the clock: calculated again whenever a workbook is opened. */
  isVolatile = false;
  /** Namespaces of the add-in functions that it calls, e.g. `CCHC`. */
  readonly namespaces = new Set<string>();

  constructor(
    tree: FormulaTree,
    position: Position,
    private readonly references: References,
  ) {
    if ("root" in tree) this.#collect(tree.root, position);
  }

  get areas(): readonly Area[] {
    return [...this.#areas.values()];
  }

  /** Differs when the formula, unchanged itself, has come to mean something else: a name or a sheet has changed. */
  get meaning(): string {
    return [...this.#areas.keys(), ...this.#names.values()].join("\n");
  }

  #collect(root: AstExpression, position: Position): void {
    const variables = new Set<string>();
    walk(root, (node) => {
      if ("declarations" in node) {
        for (const { id } of node.declarations) variables.add(id.name.toLocaleLowerCase());
      }
      if ("callee" in node) return this.#call(calledName(node), node.arguments);
      if (!("kind" in node)) return true;
      if (node.kind !== "name" || !variables.has(node.value.toLocaleLowerCase())) this.#reference(node, position);
      return true;
    });
  }

  /** Answers whether the arguments matter. */
  #call(name: string | null, given: readonly (AstExpression | null)[]): boolean {
    if (name === null) return true;
    if (volatileFunctions.has(name)) this.isVolatile = true;
    const [namespace, ...rest] = name.split(".");
    if (namespace !== undefined && rest.length > 0) this.namespaces.add(namespace);
    return !(placeFunctions.has(name) && given.length === 1 && given[0]?.type === nodeTypes.REFERENCE);
  }

  #reference(node: Extract<AstExpression, { kind: unknown }>, position: Position): void {
    const referred = resolveOrNull(() => this.references.resolve(node, position));
    if (referred instanceof Area) this.#areas.set(referred.key, referred);
    if (referred === null || !isDefinedName(referred)) return;
    const key = `${referred.sheetId ?? ""}!${referred.name}`;
    if (this.#names.has(key)) return;
    this.#names.set(key, `${key}${referred.formula}`);
    const tree = formulaTree(referred.formula);
    if ("root" in tree) this.#collect(tree.root, { ...position, rowShift: position.row, columnShift: position.column });
  }
}

/** A reference that cannot be followed makes the formula uncalculable later; it has nothing to depend on. */
function resolveOrNull<Found>(resolve: () => Found): Found | null {
  try {
    return resolve();
  } catch (error) {
    if (error instanceof Uncalculable) return null;
    throw error;
  }
}
