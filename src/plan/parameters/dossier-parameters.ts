import { dayFromWords, dayInWords, weekday, type Weekday, WEEKDAY_WORDS } from "../calendar-day";
import type { DaysOff, Dossier, DossierItem } from "../dossier";
import type { Plan } from "../plan";
import type { PlanParameter } from "./parameter";
import {
  dateParameter,
  listParameter,
  numberParameter,
  textParameter,
  type About,
  type ListItems,
} from "./simple-parameters";

/** What a nomination hands in, where, by when, and on which days offices are closed (IV.4, IV.5). */
export function dossierParameters({ dossier }: Plan): PlanParameter[] {
  return [
    ...dossier.items.flatMap((item) => [itemName(item), ...formParameters(item)]),
    textParameter(
      { ...source(dossier.annualDays), code: "ho-so.noi-nhan", label: "Hồ sơ: nơi nhận" },
      dossier.sentTo,
      (draft, text) => {
        draft.dossier.sentTo = text;
      },
    ),
    annualDays(dossier),
    dateParameter(
      { ...source(dossier.summaryBefore), code: "ho-so.truoc-ngay", label: "Hồ sơ tổng kết: gửi trước ngày" },
      dossier.summaryBefore.value,
      (draft, day) => {
        draft.dossier.summaryBefore.value = day;
      },
    ),
    ...daysOffParameters(dossier.daysOff),
  ];
}

function source({ clause, words }: { readonly clause: string; readonly words: string }) {
  return { clause, words };
}

function itemName(item: DossierItem): PlanParameter {
  const about = { ...source(item), code: `ho-so.${item.id}`, label: `Hồ sơ: tên thành phần ‘${item.name}’` };
  return textParameter(about, item.name, (draft, text) => {
    setItem(draft, item, (found) => {
      found.name = text;
    });
  });
}

function formParameters(item: DossierItem): PlanParameter[] {
  const { form } = item;
  if (form === null) return [];
  const about = (suffix: string, what: string): About => ({
    ...source(item),
    code: `ho-so.${item.id}.${suffix}`,
    label: `Hồ sơ, ${item.name}: ${what}`,
  });
  const setForm = (draft: Plan, change: (form: NonNullable<DossierItem["form"]>) => void) => {
    setItem(draft, item, (found) => {
      if (found.form !== null) change(found.form);
    });
  };
  const parameters = [
    textParameter(about("mau", "mẫu số"), form.number, (draft, text) => {
      setForm(draft, (found) => {
        found.number = text;
      });
    }),
    textParameter(about("van-ban", "văn bản ban hành mẫu"), form.decree, (draft, text) => {
      setForm(draft, (found) => {
        found.decree = text;
      });
    }),
  ];
  if (form.renumbered === null) return parameters;
  const { decree, since } = form.renumbered;
  return [
    ...parameters,
    textParameter(about("van-ban-moi", "văn bản đánh số lại mẫu"), decree, (draft, text) => {
      setForm(draft, ({ renumbered }) => {
        if (renumbered !== null) renumbered.decree = text;
      });
    }),
    dateParameter(about("van-ban-moi.tu-ngay", "mẫu mới dùng từ ngày"), since, (draft, day) => {
      setForm(draft, ({ renumbered }) => {
        if (renumbered !== null) renumbered.since = day;
      });
    }),
  ];
}

function setItem(draft: Plan, { id }: DossierItem, change: (found: DossierItem) => void): void {
  draft.dossier.items.filter((item) => item.id === id).forEach(change);
}

function annualDays({ annualDays: days }: Dossier): PlanParameter {
  const about = {
    ...source(days),
    code: "ho-so.so-ngay",
    label: "Hồ sơ hàng năm: gửi trong số ngày kể từ ngày công bố xếp hạng",
    unit: "ngày",
  };
  return numberParameter(about, days.value, { min: 1, max: 365, whole: true }, (draft, entered) => {
    draft.dossier.annualDays.value = entered;
  });
}

function daysOffParameters(daysOff: DaysOff): PlanParameter[] {
  const about = (suffix: string, label: string): About => ({
    ...source(daysOff),
    code: `ngay-nghi.${suffix}`,
    label: `Ngày nghỉ: ${label}`,
  });
  return [
    listParameter(about("cuoi-tuan", "cuối tuần"), daysOff.weekend, WEEKDAYS, (draft, days) => {
      draft.dossier.daysOff.weekend = days;
    }),
    listParameter(about("hang-nam", "hàng năm vào ngày"), daysOff.everyYear, YEARLY, (draft, days) => {
      draft.dossier.daysOff.everyYear = days;
    }),
    listParameter(about("thong-bao", "theo thông báo từng năm"), daysOff.announced, ANNOUNCED, (draft, days) => {
      draft.dossier.daysOff.announced = days;
    }),
  ];
}

const WEEKDAYS: ListItems<Weekday> = {
  example: WEEKDAY_WORDS.saturday,
  read: (text) => weekday.options.find((day) => WEEKDAY_WORDS[day].toLowerCase() === text.toLowerCase()) ?? null,
  write: (day) => WEEKDAY_WORDS[day],
};

const YEARLY: ListItems<DaysOff["everyYear"][number]> = {
  example: "2/9 Quốc khánh",
  read: (text) => {
    const [, day, month, name] = /^(\d{1,2})\/(\d{1,2})\s+(\S.*)$/u.exec(text) ?? [];
    // A leap year has every day that there is.
    if (name === undefined || dayFromWords(`${day}/${month}/2024`) === null) return null;
    return { month: Number(month), day: Number(day), name };
  },
  write: ({ month, day, name }) => `${day}/${month} ${name}`,
};

const ANNOUNCED: ListItems<DaysOff["announced"][number]> = {
  example: "14/02/2026 - 22/02/2026 Tết Nguyên đán",
  read: (text) => {
    const [, first = "", last = first, name] =
      /^(\d{1,2}\/\d{1,2}\/\d{4})(?:\s*[-–]\s*(\d{1,2}\/\d{1,2}\/\d{4}))?\s+(\S.*)$/u.exec(text) ?? [];
    const [from, to] = [dayFromWords(first), dayFromWords(last)];
    return name === undefined || from === null || to === null ? null : { from, to, name };
  },
  write: ({ from, to, name }) => {
    const [first, last] = [dayInWords(from), dayInWords(to)];
    return `${first === last ? first : `${first} - ${last}`} ${name}`;
  },
};
