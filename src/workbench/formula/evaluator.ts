import type { AstExpression, CallExpression, LetExpression, ReferenceIdentifier } from "@borgar/fx";
import type { AreaReader } from "./area-reader";
import { type FormulaTree, calledName, formulaTree, rootOf } from "./formula-tree";
import { type FunctionBody, type FunctionCall, Raised, elementwise, numberFrom, singleValue } from "./function-call";
import { worksheetFunction } from "./functions/worksheet-functions";
import { type Operand, Area, Uncalculable, cellError, isErrorCode, isMatrix } from "./operand";
import { applyBinary } from "./operators";
import { type Position, type References, isDefinedName } from "./references";

/** A function that is none of the worksheet's own, by its full name; undefined where there is none. */
export type ForeignFunctions = (name: string) => FunctionBody | undefined;

type Scope = ReadonlyMap<string, Operand>;
const noVariables: Scope = new Map();
/** Names may refer to names; a circle of them must end. */
const DEEPEST_NAME = 32;

/** Calculates one formula over the values that the sheets hold now. */
export class Evaluator {
  #nameDepth = 0;

  constructor(
    private readonly references: References,
    private readonly reader: AreaReader,
    private readonly foreign: ForeignFunctions,
  ) {}

  /** The value or the block of values of a formula; never a reference. Throws `Uncalculable`. */
  evaluate(tree: FormulaTree, position: Position): Exclude<Operand, Area> {
    try {
      return this.#settled(this.#node(rootOf(tree), position, noVariables));
    } catch (error) {
      if (error instanceof Raised) return error.value;
      throw error;
    } finally {
      this.#nameDepth = 0;
    }
  }

  /** References become values; a blank cell at the end of a calculation is 0. */
  #settled(operand: Operand): Exclude<Operand, Area> {
    const values = operand instanceof Area ? this.reader.values(operand) : operand;
    if (!isMatrix(values)) return values ?? 0;
    const [first] = values;
    if (values.length === 1 && first?.length === 1) return first[0] ?? 0;
    return values.map((row) => row.map((value) => value ?? 0));
  }

  #node(node: AstExpression | null | undefined, position: Position, scope: Scope): Operand {
    if (!node) return null;
    switch (node.type) {
      case "Literal":
        return node.value;
      case "ErrorLiteral":
        return cellError(isErrorCode(node.value) ? node.value : "#VALUE!");
      case "ReferenceIdentifier":
        return this.#reference(node, position, scope);
      case "UnaryExpression":
        return this.#unary(node.operator, this.#node(node.arguments[0], position, scope), position);
      case "BinaryExpression": {
        const [left, right] = node.arguments.map((one) => this.#node(one, position, scope));
        if (node.operator === " " || node.operator === ":") return joinAreas(node.operator, left, right);
        return elementwise([left ?? null, right ?? null], this.reader, ([a, b]) =>
          applyBinary(node.operator, a ?? null, b ?? null),
        );
      }
      case "CallExpression":
        return this.#call(node, position, scope);
      case "ArrayExpression":
        return node.elements.map((row) => row.map((one) => singleValue(this.#node(one, position, scope), this.reader)));
      case "LetExpression":
        return this.#let(node, position, scope);
      case "LambdaExpression":
        throw new Uncalculable("LAMBDA");
    }
  }

  #reference(node: ReferenceIdentifier, position: Position, scope: Scope): Operand {
    const variable = node.kind === "name" ? scope.get(node.value.toLocaleLowerCase()) : undefined;
    if (variable !== undefined) return variable;
    const referred = this.references.resolve(node, position);
    if (referred instanceof Area || !isDefinedName(referred)) return referred;
    this.#nameDepth += 1;
    if (this.#nameDepth > DEEPEST_NAME) throw new Uncalculable("names that refer to each other");
    const root = rootOf(formulaTree(referred.formula));
    const result = this.#node(root, { ...position, rowShift: position.row, columnShift: position.column }, noVariables);
    this.#nameDepth -= 1;
    return result;
  }

  #unary(operator: "+" | "-" | "%" | "#" | "@", operand: Operand, position: Position): Operand {
    switch (operator) {
      case "+":
        return operand;
      case "-":
        return elementwise([operand], this.reader, ([value = null]) => -numberFrom(value));
      case "%":
        return elementwise([operand], this.reader, ([value = null]) => numberFrom(value) / 100);
      case "@":
        return intersectWithCell(operand, position);
      case "#":
        throw new Uncalculable("a reference to a spilled range");
    }
  }

  #let(node: LetExpression, position: Position, scope: Scope): Operand {
    const inner = new Map(scope);
    for (const { id, init } of node.declarations) {
      inner.set(id.name.toLocaleLowerCase(), this.#node(init, position, inner));
    }
    return this.#node(node.body, position, inner);
  }

  #call(node: CallExpression, position: Position, scope: Scope): Operand {
    const name = calledName(node);
    if (name === null) throw new Uncalculable("a call of an expression");
    const body = worksheetFunction(name) ?? this.foreign(name);
    if (!body) throw new Uncalculable(`function ${name}`);
    try {
      return body(this.#functionCall(name, node.arguments, position, scope));
    } catch (error) {
      if (error instanceof Raised) return error.value;
      throw error;
    }
  }

  #functionCall(
    name: string,
    given: readonly (AstExpression | null)[],
    position: Position,
    scope: Scope,
  ): FunctionCall {
    const known = new Map<number, Operand>();
    return {
      name,
      count: given.length,
      position,
      reader: this.reader,
      isGiven: (index) => given[index] != null,
      operand: (index) => {
        const before = known.get(index);
        if (before !== undefined) return before;
        const operand = this.#node(given[index], position, scope);
        known.set(index, operand);
        return operand;
      },
    };
  }
}

/** `B1:B9 A3:C3` is the cells in common; `A1:INDEX(…)` can't be followed by recalculation, so it is refused. */
function joinAreas(operator: " " | ":", left: Operand | undefined, right: Operand | undefined): Operand {
  if (operator === ":" || !(left instanceof Area) || !(right instanceof Area))
    throw new Uncalculable("a made-up range");
  const rect = {
    top: Math.max(left.rect.top, right.rect.top),
    left: Math.max(left.rect.left, right.rect.left),
    bottom: Math.min(left.rect.bottom, right.rect.bottom),
    right: Math.min(left.rect.right, right.rect.right),
  };
  if (left.sheet.id !== right.sheet.id) return cellError("#VALUE!");
  return rect.top > rect.bottom || rect.left > rect.right ? cellError("#NULL!") : new Area(left.sheet, rect);
}

/** `@`: of a range the cell in the formula's own row or column, of an array the first value. */
function intersectWithCell(operand: Operand, { row, column }: Position): Operand {
  if (isMatrix(operand)) return operand[0]?.[0] ?? null;
  if (!(operand instanceof Area)) return operand;
  const { top, left, bottom, right } = operand.rect;
  const inRows = row >= top && row <= bottom;
  const inColumns = column >= left && column <= right;
  if (top === bottom && left === right) return operand;
  if (left === right && inRows) return operand.part(row - top, 0, 1, 1);
  if (top === bottom && inColumns) return operand.part(0, column - left, 1, 1);
  return cellError("#VALUE!");
}
