/**
 * Formulas between the file and the API. On disk newer functions carry `_xlfn.` and functions of add-ins
 * `_xldudf_NAMESPACE_NAME`; in the API they have neither.
 */

const NEWER = new Set(
  (
    "AGGREGATE ARRAYTOTEXT BYCOL BYROW CHOOSECOLS CHOOSEROWS CONCAT DROP EXPAND FILTER HSTACK IFNA IFS LAMBDA LET MAKEARRAY MAP " +
    "MAXIFS MINIFS MODE.SNGL NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE SCAN " +
    "SEQUENCE SORT SORTBY STDEV.P STDEV.S SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE " +
    "UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR"
  ).split(" "),
);
const WORKSHEET_ONLY = new Set(["FILTER", "SORT"]);
const DOTTED_BUILT_IN =
  /^(BETA|BINOM|CEILING|CHISQ|CONFIDENCE|COVARIANCE|ECMA|ERF|ERFC|ERROR|EXPON|F|FLOOR|FORECAST|GAMMA|GAMMALN|HYPGEOM|ISO|LOGNORM|MODE|NEGBINOM|NETWORKDAYS|NORM|PERCENTILE|PERCENTRANK|POISSON|QUARTILE|RANK|SKEW|STDEV|T|VAR|WEIBULL|WORKDAY|Z)\./;
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/;
const CALL = new RegExp(`${QUOTED.source}|([A-Za-z_][\\w.]*)(?=\\()`, "g");
const STORED = new RegExp(`${QUOTED.source}|_xlfn\\.(?:_xlws\\.)?|_xlws\\.|_xlpm\\.|_xldudf_([A-Za-z]\\w*)`, "g");

/** With `=`, from the text of an `f` element. */
export function apiFormula(stored: string): string {
  const shown = stored.replace(STORED, (match: string, own?: string) => {
    if (own !== undefined) return own.replace("_", ".");
    return match.startsWith("_") ? "" : match;
  });
  return `=${shown}`;
}

/** For an `f` element, from a formula with `=`. */
export function storedFormula(formula: string): string {
  return formula.slice(1).replace(CALL, (match: string, name?: string) => {
    if (name === undefined) return match;
    const upper = name.toUpperCase();
    if (NEWER.has(upper)) return `_xlfn.${WORKSHEET_ONLY.has(upper) ? "_xlws." : ""}${upper}`;
    if (upper.includes(".") && !DOTTED_BUILT_IN.test(upper)) return `_xldudf_${upper.replace(".", "_")}`;
    return name;
  });
}
