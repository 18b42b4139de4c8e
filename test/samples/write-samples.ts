/** `npm run samples`: builds the sample workbooks of assets/ anew, and the schema of plan files. */
import { writeFileSync } from "node:fs";
import { planSchemaFile } from "./plan-schema-file";
import { sampleWorkbooks } from "./sample-workbooks";

for (const [name, build] of Object.entries(sampleWorkbooks)) {
  writeFileSync(new URL(`../../assets/${name}`, import.meta.url), build());
  console.log(`assets/${name}`);
}

writeFileSync(new URL("../../assets/plan.schema.json", import.meta.url), await planSchemaFile());
console.log("assets/plan.schema.json");
