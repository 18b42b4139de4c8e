import type { SourceCell } from "../../../engine/score-entry";
import type { Criterion } from "./criterion";
import type { PlacedPoints, PointsSource } from "./points-source";
import { isSameNumber } from "./same-number";

/** A sum that a table states and that its parts do not make up. */
export interface WrongSum {
  /** `null` for the total. */
  readonly criterion: Criterion | null;
  readonly stated: number;
  readonly sum: number;
  /** The stated sum, then its parts. */
  readonly at: readonly SourceCell[];
}

/** The points of one unit added up by the hierarchy of its criteria. */
export class PointsSums {
  readonly #points: readonly PlacedPoints[];
  readonly #partsOf = new Map<number | null, number[]>();

  constructor(
    private readonly criteria: readonly Criterion[],
    source: PointsSource,
  ) {
    this.#points = criteria.map((criterion) => source.of(criterion));
    criteria.forEach(({ parent }, position) => {
      const parts = this.#partsOf.get(parent);
      if (parts === undefined) this.#partsOf.set(parent, [position]);
      else parts.push(position);
    });
  }

  at(position: number): PlacedPoints | undefined {
    return this.#points[position];
  }

  /** The points in a criterion's own cell; a sum of 0 over parts without points is a formula on a blank form. */
  stated(position: number): number | null {
    const points = this.#points[position]?.points;
    if (points?.kind !== "number") return null;
    if (points.value !== 0 || this.criteria[position]?.isLeaf === true) return points.value;
    return this.#hasPointsBelow(position) ? 0 : null;
  }

  /** Criteria without parts that should have points and have none. */
  withoutPoints(): number[] {
    return this.#leaves().filter((position) => {
      const isOptional = this.criteria[position]?.role !== "criterion" || this.isOutside(position);
      return !isOptional && this.stated(position) === null;
    });
  }

  isOutside(position: number): boolean {
    const parent = this.criteria[position]?.parent ?? null;
    return this.#points[position]?.points.kind === "outside" || (parent !== null && this.isOutside(parent));
  }

  hasLeafPoints(): boolean {
    return this.#leaves().some((position) => this.stated(position) !== null);
  }

  /** The sum of all criteria without parts; only whole when `withoutPoints` is empty. */
  sumOfLeaves(): number {
    return this.#sum(this.#leaves(), (position) => this.stated(position));
  }

  /** Sums that differ from those of their own parts, as far as all of them have points. */
  wrongSums(total: (PlacedPoints & { readonly row: number }) | null): WrongSum[] {
    const parts = this.criteria.flatMap((criterion, position): WrongSum[] => {
      const stated = criterion.isLeaf ? null : this.stated(position);
      return stated === null
        ? []
        : this.#wrongSum(criterion, stated, this.#points[position]?.at, this.#parts(position));
    });
    if (total?.points.kind !== "number") return parts;
    return [...parts, ...this.#wrongSum(null, total.points.value, total.at, this.#parts(null))];
  }

  #wrongSum(
    criterion: Criterion | null,
    stated: number,
    at: SourceCell | undefined,
    parts: readonly number[],
  ): WrongSum[] {
    const isWhole = parts.every((part) => this.#isOptional(part) || this.#effective(part) !== null);
    const isWithinPenalty = criterion?.role === "penalty";
    const sum = this.#sum(parts, (part) => this.#effective(part)) * (isWithinPenalty ? -1 : 1);
    const own = isWithinPenalty ? Math.abs(stated) : stated;
    if (at === undefined || parts.length === 0 || !isWhole || isSameNumber(own, sum)) return [];
    const places = parts.flatMap((part) => this.#points[part]?.at ?? []);
    return [{ criterion, stated, sum, at: [at, ...places] }];
  }

  #isOptional(position: number): boolean {
    return this.criteria[position]?.role !== "criterion" || this.isOutside(position);
  }

  /** What a criterion states, else what its parts make up. */
  #effective(position: number): number | null {
    const stated = this.stated(position);
    if (stated !== null) return stated;
    const parts = this.#parts(position);
    if (parts.length === 0) return null;
    if (!parts.every((part) => this.#isOptional(part) || this.#effective(part) !== null)) return null;
    const sum = this.#sum(parts, (part) => this.#effective(part));
    return this.criteria[position]?.role === "penalty" ? Math.abs(sum) : sum;
  }

  #sum(positions: readonly number[], valueOf: (position: number) => number | null): number {
    const values = positions.map((position) => {
      const value = valueOf(position) ?? 0;
      return this.criteria[position]?.role === "penalty" ? -Math.abs(value) : value;
    });
    return Number(values.reduce((sum, value) => sum + value, 0).toPrecision(12));
  }

  #parts(of: number | null): readonly number[] {
    return this.#partsOf.get(of) ?? [];
  }

  #leaves(): number[] {
    return this.criteria.flatMap(({ isLeaf }, position) => (isLeaf ? [position] : []));
  }

  #hasPointsBelow(position: number): boolean {
    return this.#parts(position).some(
      (part) =>
        this.#points[part]?.points.kind === "number" && (this.stated(part) !== null || this.#hasPointsBelow(part)),
    );
  }
}
