/**
 * What may hold the letters of a function without calling it: a text in quotes, the quoted name of a sheet or file, the
 * columns of a table in brackets (which nest twice, with an apostrophe before a bracket of a name).
 */
const PASSED_OVER = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]/gsu;

/**
 * A call of a function in the namespace `CCHC`: `CCHC.SO(`, `@CCHC.SO(`; or as a file has it, which Excel also shows
 * where the add-in is not loaded: `_xldudf_CCHC_SO(`. Not the end of a longer name.
 */
const CALL = /(?<![\p{L}\p{N}_.\\?])(?:_xlfn\.)?(?:_xldudf_CCHC_|CCHC\.)[A-Z][A-Z\d_.]*\(/iu;

/** Whether a formula (en-US, with `=`) calls one of the add-in's functions, alone or within a larger formula. */
export function callsOwnFunction(formula: string): boolean {
  if (!formula.startsWith("=") || !/CCHC/i.test(formula)) return false;
  return CALL.test(formula.replace(PASSED_OVER, " "));
}
