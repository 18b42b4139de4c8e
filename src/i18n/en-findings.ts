import type { ValueAsked } from "../engine/targets/value-asked";
import type { Finding } from "../sheets/finding";
import { enCells, enCount, enList } from "./en-places";
import { groupName } from "./group-name";
import { formatNumber } from "./locale";
import { enPlanFindings } from "./en-plan-findings";
import type { FindingMessages } from "./messages";

const number = (value: number) => formatNumber("en", value);

type LeftOut = Extract<Finding, { code: "indexLeftOut" }>["reason"];

const enLeftOut: Record<LeftOut, (header: string, index: string) => string> = {
  partOfTotal: (header, index) =>
    `the column “${header}” may be points that are part of the total, so it is not used as ${index}. If it is the index, ` +
    `give it the header “Chỉ số ${index} (%)” and figures in percent`,
  severalColumns: (header, index) =>
    `several columns could be ${index}, “${header}” first, so none is used. Leave the header “Chỉ số ${index}” on one of them`,
  noYear: (header, index) =>
    `nothing says which year the ${index} of the column “${header}” is of. Write it in the table’s title or the sheet’s ` +
    `name (such as “${index} 2023”)`,
  otherScale: (header, index) =>
    `the column “${header}” is on another scale than ${index}, so it is not used. Write its figures on the scale of the index`,
};

type UnreadTrial = Extract<Finding, { code: "unreadTrial" }>["reason"];

const enUnreadTrial: Record<UnreadTrial, string> = {
  ambiguous: "could be two different numbers",
  notNumber: "is not a number",
  outOfScale: "is outside the scale of scores",
  error: "is an error value",
};

/** English words for what is to be settled or known about the sheets. */
export const enFindings: FindingMessages = {
  yearOutsidePlan: ({ year, first, last }) =>
    `${year} is not in the plan’s period ${first}–${last}: ranks are for comparison, awards for information, not for ` +
    "nomination. For another plan, make the sheet Kế hoạch and change the years there.",
  noTable: () =>
    "no table of scores was found in the workbook. It needs a column with the units’ names (such as “Tên đơn vị”) and a " +
    "column with scores (such as “Tổng điểm”). Check the table’s header, then choose Read again. If there is no table yet, take one under " +
    "Blank sheets, or put the units’ files together under Put files together.",
  noScoreColumn: ({ selfScoreOnly }) =>
    selfScoreOnly
      ? "the table has self-assessed scores only; ranking needs appraised or announced ones. Add a column “Điểm thẩm " +
        "định” or “Tổng điểm”, then rank again."
      : "the table has units but no column of scores. Give the score column the header “Tổng điểm”, then rank again.",
  severalScoreColumns: ({ columns, question }) =>
    `${columns.length} columns could be the score: ` +
    `${enList(columns.map(({ header, at }) => `“${header}” (${enCells(at.address)})`))}. ` +
    (question === undefined
      ? "Leave the header “Tổng điểm” on one of them, rename the others, then rank again."
      : "Choose one under To answer, then rank again."),
  ambiguousHeader: ({ header, question }) =>
    `the header “${header}” can be read in several ways. ${
      question === undefined ? "Write it out" : "Say what it means under To answer, or write it out"
    } (“Tổng điểm”, “Điểm thẩm định”, “Điểm tự chấm”), then rank again.`,
  classesUnderRank: ({ header }) =>
    `the column “${header}” holds I, II, III: they are taken for classes, not for ranks. If they are ranks, say so under ` +
    "To answer.",
  noYear: () =>
    "the table does not say its year. Write it in the table’s title or the sheet’s name (such as “Điểm 2023”), then rank " +
    "again.",
  ambiguousNumber: ({ text, readings: [one, other], question }) =>
    `“${text}” could be ${number(one)} or ${number(other)}. ${
      question === undefined
        ? "Write the cell so that it is clear"
        : "Choose under To answer, or write the cell so that it is clear"
    }, then rank again.`,
  notANumber: ({ text }) =>
    `“${text}” is not a number. Type a number, or leave the cell blank if there is no score yet, then rank again.`,
  outOfScale: ({ value, min, max }) =>
    `the score ${number(value)} is outside the scale from ${number(min)} to ${number(max)}. Correct it, then rank again.`,
  duplicateUnit: ({ unit, year }) =>
    `‘${unit}’ has different scores in ${year}. Make them the same, delete the extra row, or leave out one table under ` +
    "Recognised, then rank again.",
  noGroup: ({ unit, stated }, plan) => {
    const known = plan.groups.map(({ name }) => `“${name}”`).join(", ");
    return stated === ""
      ? `nothing says which group ‘${unit}’ belongs to. Add a column “Khối” with a group of the plan (${known}), then rank again.`
      : `the group “${stated}” of ‘${unit}’ is not in the plan. Write one of ${known}, or add “${stated}” to the names of a ` +
          "group on the sheet Kế hoạch, then rank again.";
  },
  groupContradiction: ({ unit, heading, used }, plan) =>
    `‘${unit}’ stands under “${heading}”, but its name speaks for another group. It was put in ` +
    `‘${groupName(used, plan)}’; if that is wrong, correct the heading or add a column “Khối”, then rank again.`,
  similarNames: ({ names: [one, other], merged }) =>
    merged
      ? `‘${one}’ and ‘${other}’ differ in marks only and were taken for one unit. If they are two, make the names more ` +
        "different, then rank again."
      : `‘${one}’ and ‘${other}’ differ in marks only and were taken for two units. If they are one, write the name the ` +
        "same way, then rank again.",
  similarPeople: ({ names: [one, other] }) =>
    `‘${one}’ and ‘${other}’, in two lists and the same unit, differ in marks only and are taken for one person. If they are ` +
    "one, write the name alike; if they are two, put both into one list.",
  sameScoreTwice: ({ unit, year }) =>
    `the score of ‘${unit}’ in ${year} is written in several places, always the same; it counts once. Nothing to do.`,
  errorCell: ({ error }) =>
    `the cell shows the error ${error}, so the unit counts as without a score. If it has one, correct the cell, then rank ` +
    "again.",
  yearNotCompared: ({ year }) =>
    `scores of ${year} are not settled yet, so ranks are not compared with ${year}. Settle them and rank again to compare.`,
  unreadTick: ({ header, text }) =>
    `it is not clear whether “${text}” under “${header}” is yes or no, so the cell does not count yet. Type “x” or “Có” for ` +
    "yes, “Không” for no, or leave it blank if not known, then choose Read again.",
  doubtfulTick: ({ header, text }) =>
    text.toLowerCase().startsWith("k")
      ? `“${text}” under “${header}” was taken for discipline not kept. If it means not disciplined, type “Không vi phạm”, ` +
        "then choose Read again."
      : `“${text}” under “${header}” was taken for discipline kept. If it means disciplined, type “Có vi phạm”, then choose ` +
        "Read again.",
  unreadDuties: ({ header, text }) =>
    `“${text}” under “${header}” is not a level of duties done, so the cell does not count yet. Type “Hoàn thành xuất sắc ` +
    "nhiệm vụ”, “Hoàn thành tốt nhiệm vụ”, “Hoàn thành nhiệm vụ” or “Không hoàn thành nhiệm vụ”, then choose Read again.",
  unreadColumn: ({ header, count }) =>
    `none of the ${count} cells under “${header}” says yes or no, so the column does not count yet. Type “x” or “Có” for ` +
    "yes, “Không” for no, then choose Read again.",
  unknownUnit: ({ unit, nearest, count }) =>
    `no table of scores has the unit ‘${unit}’` +
    `${count > 1 ? ` (${count} rows name it)` : ""}. ` +
    (nearest === null
      ? "If it has scores, write its name exactly as there, then choose Read again."
      : `If ‘${nearest}’ is meant, write the name the same way, then choose Read again.`),
  personWithoutUnit: ({ name }) =>
    `nothing says which unit ‘${name}’ belongs to. Add a column “Đơn vị” with the unit’s name as in the table of scores, ` +
    "then choose Read again.",
  personTwice: ({ name, unit }) =>
    `‘${name}’${unit === "" ? "" : ` (${unit})`} stands more than once in one list and was taken for one person. Delete the ` +
    "extra row; if they are two people, add something to a name to tell them apart, then choose Read again.",
  personContradiction: ({ name }) =>
    `lists differ on whether ‘${name}’ is directly in charge of reform work or heads the unit, so neither counts. Make them ` +
    "the same, then choose Read again.",
  statementContradiction: ({ subject, texts }) =>
    `cells differ (${enList(texts.map((text) => `“${text}”`))}) on one matter of ‘${subject}’, so none of them counts. Make ` +
    "them the same, then choose Read again.",
  unreadScope: ({ text }) =>
    `it is not clear how far an initiative reaches by “${text}”. Type “Trong đơn vị”, “Nhân rộng ra đơn vị khác”, “Nhiều ` +
    "đơn vị, địa phương trong tỉnh” or “Toàn tỉnh”, then choose Read again.",
  unreadRecogniser: ({ text }) =>
    `it is not clear who recognised an initiative by “${text}”. Type “Đơn vị”, “Thị xã”, “Đơn vị và thị xã”, “Tỉnh” or ` +
    "“Chưa”, then choose Read again.",
  initiativeOfNobody: ({ subject, title }) =>
    `it is not clear whose initiative${title === "" ? "" : ` “${title}”`} this is: several people have the name ` +
    `‘${subject}’. Add the person’s unit, then choose Read again.`,
  authorsNotListed: ({ name, count }) =>
    count === 1
      ? `‘${name}’, the author of an initiative, stands in no list of people. If this person is to be judged for an award, ` +
        "add the name to a list of people or write it the same way."
      : `${count} authors of initiatives, ‘${name}’ first, stand in no list of people. If they are to be judged for an ` +
        "award, add the names to a list of people or write them the same way.",
  unreadIndexValue: ({ index, text, min, max }) =>
    `“${text}” is not a value of ${index} (from ${number(min)} to ${number(max)}), so the cell counts as without one. ` +
    "Correct it, then choose Read again.",
  indexLeftOut: ({ index, header, reason }) => `${enLeftOut[reason](header, index)}, then choose Read again.`,
  duplicateIndex: ({ index, unit, year }) =>
    `‘${unit}’ has different values of ${index} in ${year}, so none counts. Make them the same or delete the extra cell, ` +
    "then choose Read again.",
  earlierRound: ({ unit, header, count }) =>
    `${count === 1 ? `‘${unit}’ has` : `${count} units, the first being ‘${unit}’, have`} no score of the last round of ` +
    `appraisal, so the score under “${header}” was used. Type the later score and rank again once there is one.`,
  scorecardOfNobody: () =>
    "the scorecard has points, but nothing says which unit it is about. Type “Đơn vị: …” in a line above its header, or " +
    "name the sheet after the unit, then rank again.",
  scorecardOfTwo: ({ unit, bySheet }) =>
    `the scorecard says it is of ‘${unit}’, but its sheet is named ‘${bySheet}’. Correct the line or the name of the ` +
    "sheet, then rank again.",
  wrongSum: ({ unit, criterion, stated, sum }) =>
    criterion === null
      ? `the total of ‘${unit}’ says ${number(stated)}, but its parts add up to ${number(sum)}. The stated total was used; ` +
        "check these cells, correct what is wrong and rank again."
      : `“${criterion}” of ‘${unit}’ says ${number(stated)}, but its parts add up to ${number(sum)}. Check these cells, ` +
        "correct what is wrong and rank again.",
  criteriaWithoutPoints: ({ unit, at, count, totalCounts }) =>
    `${enCount(count, "criterion", "criteria")} of ‘${unit}’ without points` +
    `${count > at.length ? ` (the first ${at.length} are named)` : ""}. ` +
    (totalCounts
      ? "The stated total was used, though it cannot be checked; type the points that are missing."
      : "The scorecard states no total, so the unit has no score. Type these points, or a row “Tổng cộng”, then rank again."),
  pointsOutOfRange: ({ criterion, value, max }) =>
    (max === null
      ? `“${criterion}” has ${number(value)} points, below 0. `
      : `“${criterion}” has ${number(value)} points, above its maximum of ${number(max)}. `) +
    "Check and correct the cell, then rank again.",
  criteriaOutside: ({ unit, count, max }) =>
    `${enCount(count, "criterion does", "criteria do")} not concern ‘${unit}’, so its score is out of ${number(max)} points, ` +
    "converted to the scale of the index.",
  unreadTrial: ({ header, text, reason }) =>
    `“${text}” under “${header}” ${enUnreadTrial[reason]}, so this unit is not tried. Write a number (such as 82.5), or ` +
    "leave it blank to keep the score, then choose Read again. The ranking does not use this column.",
  trialYearMissing: ({ header }) =>
    `nothing says which year the column “${header}” tries scores for, so it cannot be tried. Write the year in its header ` +
    "(such as “Điểm thử 2025”), then choose Read again. The ranking does not use this column.",
  trialTwice: ({ unit, year }) =>
    `‘${unit}’ has different scores to try for ${year}, so it is not tried. Leave one of them, then choose Read again.`,
  noTieBreakColumn: ({ criterion, year }) =>
    `the table of scores${year === undefined ? "" : ` of ${year}`} has not exactly one column with the header “${criterion}”, ` +
    "which the sheet Kế hoạch names to tell equal scores apart, so that units with equal scores stay tied. Give one column " +
    "that header, or change it on the sheet Kế hoạch, then choose Read again.",
  tieNotBroken: ({ criterion, units, lacking, year }) =>
    `${enList(units.map((unit) => `‘${unit}’`))} have equal scores${year === undefined ? "" : ` in ${year}`} and stay tied, ` +
    `because ${enList(lacking.map((unit) => `‘${unit}’`))} have no number in the column “${criterion}”. Enter a number, then ` +
    "choose Rank again.",
  legacyByWords: ({ encoding, count, stored, text }) =>
    `${enCount(count, "cell")} of this sheet ${count === 1 ? "looks" : "look"} like ${encoding}, though no font says so; ` +
    `“${stored}” was read as “${text}”. If that is wrong, type the cells again in Unicode; if it is right, they can be ` +
    "converted for good under Old encodings.",
  hiddenRows: ({ count }) =>
    `${enCount(count, "row is", "rows are")} hidden or filtered out; they are counted all the same.`,
  targetNameUnclear: ({ text, parts }) =>
    `“${text}” could be target ${enList(parts)}. Write the code of the part (such as ${parts[0] ?? "đ2"}), then choose ` +
    "Read again.",
  targetCodeUnknown: ({ text }) =>
    `the plan has no target “${text}”, so the figures there are left out. If the code is a slip, correct it, then choose ` +
    "Read again.",
  targetYearMissing: () =>
    "the table of targets does not say its year. Write it in the table’s title, a column’s header or the sheet’s name " +
    "(such as “Chỉ tiêu năm 2023”), then choose Read again.",
  targetValuesMissing: () =>
    "the table of targets has no clear column of results. Give it the header “Kết quả” or its year (such as “Năm 2023”), " +
    "then choose Read again.",
  targetNumberAmbiguous: ({ part, text, readings: [one, other] }) =>
    `the value “${text}” of target ${part} could be ${number(one)} or ${number(other)}. Make it clear (a share such as ` +
    "85.5%), then choose Read again.",
  targetValueUnclear: ({ part, text, asked }) =>
    `“${text}” is no value of target ${part}, which takes ${enValueAsked[asked]}. Correct the cell, or leave it blank if ` +
    "there is no figure yet, then choose Read again.",
  targetOutOfRange: ({ part, value, min, max }) =>
    `the value ${number(value)} of target ${part} is outside ${number(min)} to ${number(max)}. Correct it, then choose ` +
    "Read again.",
  targetTwice: ({ part, subject, year }) =>
    `target ${part} of ${year} has different values for ‘${subject}’. Make them the same or delete one, then choose Read ` +
    "again.",
  targetErrorCell: ({ part, error }) =>
    `the cell shows the error ${error}, so target ${part} counts as without data here. If there is a figure, correct the ` +
    "cell, then choose Read again.",
  ...enPlanFindings,
};

/** What the cell of a target part may hold. */
const enValueAsked: Readonly<Record<ValueAsked, string>> = {
  percent: "a share in %, such as 85.5% or 45/50",
  percentOrTick: "a share in %, or a confirmation (x, Có, Đạt; Không, Chưa)",
  rank: "a rank: a whole number from 1",
  count: "a count: a whole number",
  countOrPercent: "a count, or the reduction in %",
  dateOrTick: "the date of completion (such as 30/11/2022), or a confirmation (x, Có; Chưa)",
  tick: "a confirmation: x, Có, Đạt; or Không, Chưa",
};
