import type { CellChange, Rect, Workbook } from "../workbook/workbook";
import { rectAddress } from "./address";
import type { RichApiEntry } from "./custom-function-calls";
import type { Method } from "./object-type";
import { boundingRect } from "./rects";

/** Target of events of the whole workbook, as opposed to the id of a sheet. */
export const WORKBOOK_TARGET = "Workbook";

const OBJECT_MODEL_CATEGORY = 65_536;

/** Types of events by the methods that register them. */
const TYPES = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
} as const;
type EventName = keyof typeof TYPES;
const EVENT_NAMES = ["DataChanged", "Activated", "Deactivated", "Added", "SelectionChanged", "Deleted"] as const;

/** The methods by which the library starts and stops listening to a sheet or to all of them. */
export function watchMethods<Subject>(targetOf: (subject: Subject) => string): Record<string, Method<Subject>> {
  return Object.fromEntries(
    EVENT_NAMES.flatMap((name): [string, Method<Subject>][] => [
      [
        `_Register${name}Event`,
        (subject, _args, { events }) => {
          events.watch(name, targetOf(subject));
        },
      ],
      [
        `_Unregister${name}Event`,
        (subject, _args, { events }) => {
          events.unwatch(name, targetOf(subject));
        },
      ],
    ]),
  );
}

interface Situation {
  readonly active: string;
  readonly selection: Rect;
  readonly sheets: readonly string[];
}

/** Notices what changes in a workbook and tells the add-in of what it listens to. */
export class WorkbookEvents {
  readonly #workbook: Workbook;
  readonly #send: (entry: RichApiEntry) => void;
  readonly #watched = new Set<string>();
  readonly #stop: readonly (() => void)[];
  #changed: CellChange[] = [];
  #situation: Situation;
  #isByAddIn = false;
  #isPosted = false;
  #waiting: RichApiEntry[] = [];
  #last = 0;

  constructor(workbook: Workbook, send: (entry: RichApiEntry) => void) {
    this.#workbook = workbook;
    this.#send = send;
    this.#situation = situationOf(workbook);
    this.#stop = [
      workbook.onCellsChanged((change) => {
        this.#changed.push(change);
        this.#post();
      }),
      workbook.onChanged(() => {
        this.#post();
      }),
    ];
  }

  /** The library registers once, however many handlers it has. */
  watch(name: EventName, target: string): void {
    this.#watched.add(watchKey(name, target));
  }

  unwatch(name: EventName, target: string): void {
    this.#watched.delete(watchKey(name, target));
  }

  /** The page was loaded anew and listens to nothing. */
  forget(): void {
    this.#watched.clear();
  }

  /** Changes until `endRequest` are the add-in's own; they are told after its request has been answered. */
  beginRequest(): void {
    this.#notice();
    this.#isByAddIn = true;
  }

  /** What one action of a request has changed is one event a sheet. */
  endAction(): void {
    this.#notice();
  }

  endRequest(): void {
    this.#notice();
    this.#isByAddIn = false;
    this.#flush();
  }

  /** Something may have changed of which the workbook itself gives no notice: what is selected. */
  look(): void {
    this.#post();
  }

  dispose(): void {
    for (const stop of this.#stop) stop();
  }

  /** What a user or a calculation changes in one go is told in one go. */
  #post(): void {
    if (this.#isByAddIn || this.#isPosted) return;
    this.#isPosted = true;
    queueMicrotask(() => {
      this.#isPosted = false;
      if (this.#isByAddIn) return;
      this.#notice();
      this.#flush();
    });
  }

  #flush(): void {
    const entries = this.#waiting;
    this.#waiting = [];
    for (const entry of entries) this.#send(entry);
  }

  #notice(): void {
    this.#noticeSheets();
    this.#noticeCells();
  }

  #noticeCells(): void {
    const changes = this.#changed;
    this.#changed = [];
    const areas = new Map<string, Rect>();
    for (const { sheetId, range } of changes) {
      const area = areas.get(sheetId);
      areas.set(sheetId, area === undefined ? range : boundingRect(area, range));
    }
    for (const [worksheetId, rect] of areas) {
      this.#tell("DataChanged", worksheetId, {
        address: rectAddress(rect),
        changeType: "RangeEdited",
        shiftDirection: "None",
        source: "Local",
        triggerSource: this.#isByAddIn ? "ThisLocalAddin" : "Unknown",
        worksheetId,
      });
    }
  }

  #noticeSheets(): void {
    const before = this.#situation;
    const now = situationOf(this.#workbook);
    this.#situation = now;
    const source = "Local";
    for (const worksheetId of now.sheets.filter((id) => !before.sheets.includes(id))) {
      this.#tell("Added", worksheetId, { source, worksheetId });
    }
    if (now.active !== before.active) {
      this.#tell("Deactivated", before.active, { worksheetId: before.active });
      this.#tell("Activated", now.active, { worksheetId: now.active });
    }
    if (now.active !== before.active || rectAddress(now.selection) !== rectAddress(before.selection)) {
      this.#tell("SelectionChanged", now.active, { address: rectAddress(now.selection), worksheetId: now.active });
    }
    for (const worksheetId of before.sheets.filter((id) => !now.sheets.includes(id))) {
      this.#tell("Deleted", worksheetId, { source, worksheetId });
    }
  }

  #tell(name: EventName, sheetId: string, event: Record<string, unknown>): void {
    for (const target of [sheetId, WORKBOOK_TARGET]) {
      if (!this.#watched.has(watchKey(name, target))) continue;
      this.#waiting.push([OBJECT_MODEL_CATEGORY, TYPES[name], target, JSON.stringify(event), ++this.#last, false]);
    }
  }
}

function watchKey(name: EventName, target: string): string {
  return `${name} ${target}`;
}

function situationOf({ activeSheetId, selection, sheets }: Workbook): Situation {
  return { active: activeSheetId, selection, sheets: sheets.map(({ id }) => id) };
}
