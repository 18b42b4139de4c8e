/** `npm run samples`: builds the sample workbooks of assets/ anew. */
import { writeFileSync } from "node:fs";
import { sampleWorkbooks } from "./sample-workbooks";

for (const [name, build] of Object.entries(sampleWorkbooks)) {
  writeFileSync(new URL(`../../assets/${name}`, import.meta.url), build());
  console.log(`assets/${name}`);
}
