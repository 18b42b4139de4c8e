import { HostError, invalidArgument } from "./host-error";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What a method gets: plain values, and objects that the batch refers to. */
export type Argument = Json | ApiObject;

export interface ApiProperty {
  readonly get?: () => Json;
  readonly set?: (value: Json) => void;
}

/**
 * An object of the Excel API as one batch sees it. Names are in Pascal case, as on the wire. A member that is not
 * listed does not exist: the add-in gets `ApiNotFound`, as it would from an Excel that is too old.
 */
export interface ApiObject {
  readonly typeName: string;
  /** The id that the library keeps for it, where it needs one. */
  readonly id?: string;
  readonly properties?: Readonly<Record<string, ApiProperty>>;
  /** Objects reached by a property; `null` for one that does not exist. */
  readonly navigations?: Readonly<Record<string, () => ApiObject | null>>;
  readonly methods?: Readonly<Record<string, (...args: Argument[]) => ApiObject | Json | undefined>>;
  /** Members of a collection. */
  readonly items?: () => readonly ApiObject[];
  /** The member of a collection by key. */
  readonly item?: (key: Argument) => ApiObject | null;
}

export function isApiObject(value: unknown): value is ApiObject {
  return typeof value === "object" && value !== null && "typeName" in value;
}

export function apiNotFound(object: ApiObject, member: string): HostError {
  return new HostError("ApiNotFound", `The API you are trying to use could not be found: ${object.typeName}.${member}`);
}

export function textOf(argument: Argument | undefined, what: string): string {
  if (typeof argument !== "string") throw invalidArgument(what);
  return argument;
}

export function numberOf(argument: Argument | undefined, what: string): number {
  if (typeof argument !== "number" || !Number.isFinite(argument)) throw invalidArgument(what);
  return argument;
}

export function booleanOf(argument: Argument | undefined, what: string): boolean {
  if (typeof argument !== "boolean") throw invalidArgument(what);
  return argument;
}

/** An argument as a message may name it. */
export function shown(argument: Argument | undefined): string {
  if (argument === undefined) return "nothing";
  return isApiObject(argument) ? argument.typeName : JSON.stringify(argument);
}
