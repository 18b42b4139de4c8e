import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import customFunctionsMetadata from "custom-functions-metadata";

/**
 * @typedef {{ name: string, type?: string, dimensionality?: string, optional?: boolean, description: string }} Parameter
 * @typedef {{ id: string, name: string, description: string, parameters: Parameter[], result: object }} FunctionMetadata
 * @typedef {{ allowErrorForDataTypeAny: true, functions: FunctionMetadata[] }} Metadata
 * @typedef {Record<string, { description: string, parameters: Record<string, string> }>} Descriptions
 */

/** Excel cuts longer texts in its function wizard. */
const MAX_DESCRIPTION = 255;
const ID = /^[A-Z]{2,30}$/;

/**
 * What Excel is told about the custom functions: Vietnamese, as the sources say it, and English.
 * @param {string} folder the folder of the functions' TypeScript sources
 * @param {Descriptions} english descriptions by function id and parameter name
 * @returns {Promise<{ vi: Metadata, en: Metadata }>}
 * @throws Error that lists every mistake
 */
export async function readFunctionsMetadata(folder, english) {
  const { metadataJson, errors } = await customFunctionsMetadata.generateCustomFunctionsMetadata(sourceFiles(folder));
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const vi = finishMetadata(JSON.parse(metadataJson || "{}"));
  const en = translateMetadata(vi, english);
  const mistakes = [...checkMetadata(vi), ...checkMetadata(en)];
  if (mistakes.length > 0) throw new Error(mistakes.join("\n"));
  return { vi, en };
}

/** The generator passes over an arrow function without a word, so its tag alone makes a file one of functions. */
function sourceFiles(/** @type {string} */ folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
    .map((name) => path.join(folder, name))
    .filter((file) => readFileSync(file, "utf8").includes("@customfunction"))
    .sort();
}

/**
 * The generator's metadata made ready for Excel: sorted by id, and with the right flags. `allowCustomDataForDataTypeAny`
 * goes: no function takes entity values, and together with the other flag it has crashed Excel LTSC 2021.
 * `allowErrorForDataTypeAny` comes: one #N/A in a column of scores is one missing score, and must not turn the ranking
 * of all the others into #N/A. Excel has this flag for all functions of an add-in or none.
 * @param {{ functions?: FunctionMetadata[] }} generated
 * @returns {Metadata}
 */
export function finishMetadata({ functions = [] }) {
  return { allowErrorForDataTypeAny: true, functions: [...functions].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

/**
 * The same functions with other descriptions; ids and names are for ever and stay.
 * @param {Metadata} metadata
 * @param {Descriptions} descriptions
 * @returns {Metadata}
 * @throws Error that lists what is missing and what describes nothing
 */
export function translateMetadata(metadata, descriptions) {
  const mistakes = compareNames(metadata, descriptions);
  if (mistakes.length > 0) throw new Error(mistakes.join("\n"));
  return {
    ...metadata,
    functions: metadata.functions.map((each) => ({
      ...each,
      description: descriptions[each.id].description,
      parameters: each.parameters.map((parameter) => ({
        ...parameter,
        description: descriptions[each.id].parameters[parameter.name],
      })),
    })),
  };
}

function compareNames(/** @type {Metadata} */ { functions }, /** @type {Descriptions} */ descriptions) {
  const wanted = functions.flatMap(({ id, parameters }) => [id, ...parameters.map(({ name }) => `${id}.${name}`)]);
  const given = Object.entries(descriptions).flatMap(([id, { parameters }]) => [
    id,
    ...Object.keys(parameters).map((name) => `${id}.${name}`),
  ]);
  return [
    ...wanted.filter((name) => !given.includes(name)).map((name) => `${name}: no translation`),
    ...given.filter((name) => !wanted.includes(name)).map((name) => `${name}: translated, but there is none such`),
  ];
}

/**
 * What the generator does not see: ids repeated across files, ids that Excel or users stumble over, texts missing,
 * too long or not in NFC.
 * @param {Metadata} metadata
 * @returns {string[]} mistakes
 */
export function checkMetadata({ functions }) {
  const ids = functions.map(({ id }) => id);
  return [
    ...(functions.length === 0 ? ["no custom function found"] : []),
    ...ids.filter((id, position) => ids.indexOf(id) < position).map((id) => `${id}: defined twice`),
    ...functions.flatMap(({ id, name, description, parameters }) => [
      ...(ID.test(id) ? [] : [`${id}: an id consists of 2 to 30 letters A to Z`]),
      ...(name === id ? [] : [`${id}: its name "${name}" differs`]),
      ...checkText(id, description),
      ...parameters.flatMap((parameter) => checkText(`${id}.${parameter.name}`, parameter.description)),
    ]),
  ];
}

function checkText(/** @type {string} */ of, /** @type {string | undefined} */ text) {
  if (text === undefined || text.trim() === "") return [`${of}: no description`];
  return [
    ...(text.length > MAX_DESCRIPTION ? [`${of}: description of ${text.length} characters, more than 255`] : []),
    ...(text.normalize("NFC") === text ? [] : [`${of}: description not in NFC`]),
    ...(/\s{2}|[\r\n]/.test(text) ? [`${of}: description broken over lines`] : []),
  ];
}
