import { tokenize, type Token } from "@borgar/fx";

/**
 * Formulas between the file and the API. On disk newer functions carry `_xlfn.` and functions of add-ins
 * `_xldudf_NAMESPACE_NAME`; in the API they have neither.
 */

const NEWER = new Set(
  (
    "ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE " +
    "BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CHISQ.DIST CHISQ.DIST.RT " +
    "CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT " +
    "COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST " +
    "F.DIST.RT F.INV F.INV.RT F.TEST FILTER FILTERXML FLOOR.MATH FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST " +
    "GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET " +
    "LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST " +
    "NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC " +
    "PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE " +
    "RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P SORT SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T " +
    "T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE " +
    "UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST"
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
  return withMarkedParameters(formula)
    .slice(1)
    .replace(CALL, (match: string, name?: string) => {
      if (name === undefined || name.startsWith("_xl")) return match;
      const upper = name.toUpperCase();
      if (NEWER.has(upper)) return `_xlfn.${WORKSHEET_ONLY.has(upper) ? "_xlws." : ""}${upper}`;
      if (upper.includes(".") && !DOTTED_BUILT_IN.test(upper)) return `_xldudf_${upper.replace(".", "_")}`;
      return name;
    });
}

/** Parameters of LET and LAMBDA carry a mark on disk; without it they would be taken for names of the workbook. */
function withMarkedParameters(formula: string): string {
  if (!/\b(?:LET|LAMBDA)\(/i.test(formula)) return formula;
  const tokens = tokenize(formula);
  const parameters = declaredParameters(tokens.filter(({ type }) => type !== "whitespace"));
  const isParameter = ({ type, value }: Token) =>
    (type === "range_named" || type === "func") && parameters.has(value.toUpperCase());
  return tokens.map((token) => (isParameter(token) ? `_xlpm.${token.value}` : token.value)).join("");
}

/** Every other argument of LET and every argument of LAMBDA names something, but for the last one of all. */
function declaredParameters(tokens: readonly Token[]): Set<string> {
  const declared = new Set<string>();
  const calls: { readonly name: string; argument: number }[] = [];
  tokens.forEach((token, position) => {
    const before = tokens[position - 1];
    const after = tokens[position + 1];
    const call = calls.at(-1);
    if (token.value === "(")
      calls.push({ name: before?.type === "func" ? before.value.toUpperCase() : "", argument: 0 });
    else if (token.value === "{") calls.push({ name: "", argument: 0 });
    else if (token.value === ")" || token.value === "}") calls.pop();
    else if (token.value === "," && call !== undefined) call.argument += 1;
    else if (token.type === "range_named" && after?.value === "," && (before?.value === "(" || before?.value === ",")) {
      const declares = call?.name === "LAMBDA" || (call?.name === "LET" && call.argument % 2 === 0);
      if (declares) declared.add(token.value.toUpperCase());
    }
  });
  return declared;
}
