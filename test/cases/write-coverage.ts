/** `npm run cases`: writes the table of clauses and cases beside the cases. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { coveragePage, readCoverage } from "./clause-coverage";

writeFileSync(path.join(import.meta.dirname, "README.md"), coveragePage(readCoverage()));
