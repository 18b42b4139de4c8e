import { awardOfScore } from "./award-of-score";
import { awardThreshold } from "./award-threshold";
import { lastDay } from "./last-day";
import { numberOfText } from "./number-of-text";
import { rankScores } from "./rank-scores";
import { rebasedScore } from "./rebased-score";
import { sentenceOfScore } from "./sentence-of-score";
import { shortfallOfScore } from "./shortfall-of-score";
import { verdictOfRanks } from "./verdict-of-ranks";
import { targetVerdict } from "./target-verdict";
import { verdictOfScore } from "./verdict-of-score";

/**
 * Ties every custom function to its id in functions.json. Does nothing in an Excel without custom functions, where
 * office.js brings no `CustomFunctions`.
 */
export function associateFunctions(): void {
  if (!("CustomFunctions" in globalThis)) return;
  CustomFunctions.associate("XEPHANG", rankScores);
  CustomFunctions.associate("DANHHIEU", awardOfScore);
  CustomFunctions.associate("DUDIEUKIEN", verdictOfScore);
  CustomFunctions.associate("CONTHIEU", shortfallOfScore);
  CustomFunctions.associate("NGUONG", awardThreshold);
  CustomFunctions.associate("HANGGIAIDOAN", verdictOfRanks);
  CustomFunctions.associate("GIAITRINH", sentenceOfScore);
  CustomFunctions.associate("DATCHITIEU", targetVerdict);
  CustomFunctions.associate("SO", numberOfText);
  CustomFunctions.associate("QUYDOI", rebasedScore);
  CustomFunctions.associate("HANNOP", lastDay);
}
