import type { Subjects } from "../host-object";
import type { ObjectType } from "../object-type";

const usesComma = (locale: string): boolean => locale.startsWith("vi");

export const applicationType: ObjectType<Subjects["Application"]> = {
  properties: {
    CalculationMode: { get: () => "Automatic" },
    CalculationState: { get: () => "Done" },
    DecimalSeparator: { get: (_workbook, { locale }) => (usesComma(locale) ? "," : ".") },
    ThousandsSeparator: { get: (_workbook, { locale }) => (usesComma(locale) ? "." : ",") },
  },
  methods: {
    Calculate: (_workbook, _args, host) => {
      host.recalculate();
    },
    // Nothing is drawn and no formula calculated before a batch has been answered.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
