import type { Sheet } from "../workbook/workbook";
import type { Arguments } from "./arguments";
import type { HostObject, HostServices } from "./host-object";

export interface Property<Subject> {
  get(subject: Subject, host: HostServices): unknown;
  /** Absent for a property that can only be read. */
  readonly set?: (subject: Subject, value: unknown, host: HostServices) => void;
}

/** Answers a plain value, an object, or nothing. */
export type Method<Subject> = (subject: Subject, args: Arguments, host: HostServices) => unknown;

/** What one type of object answers to; names are as on the wire, in Pascal case. Whatever is not here is not there. */
export interface ObjectType<Subject> {
  readonly id?: (subject: Subject, host: HostServices) => string;
  readonly properties?: Readonly<Record<string, Property<Subject>>>;
  /** Other objects, such as the format of a range; `null` for a null object. */
  readonly links?: Readonly<Record<string, (subject: Subject, host: HostServices) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, Method<Subject>>>;
  /** For a collection: its items, and one item by its key. */
  readonly items?: (subject: Subject, host: HostServices) => readonly HostObject[];
  readonly item?: (subject: Subject, args: Arguments, host: HostServices) => HostObject;
  /** The sheet that the object lives and dies with. */
  readonly sheet?: (subject: Subject) => Sheet | null;
}
