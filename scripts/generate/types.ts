// TypeScript types of one document (`node scripts/generate/types.ts dis`): schema.ts by openapi-typescript, and
// aliases.ts, which gives every schema its plain name.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import { type DocumentName, generated, marker, readBundle } from "./documents.ts";

const name = process.argv[2] as DocumentName;
const document = readBundle(name);
const folder = join(generated, name);
mkdirSync(folder, { recursive: true });

const nodes = await openapiTS(document as unknown as OpenAPI3, { defaultNonNullable: false, alphabetize: false });
writeFileSync(join(folder, "schema.ts"), `// ${marker}\n\n${astToString(nodes).trimEnd()}\n`);

const aliases = Object.entries(document.components.schemas)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([schema, { description }]) => {
    const comment = description ? `/** ${description.split("\n")[0]?.replaceAll("*/", "*\\/")} */\n` : "";
    return `${comment}export type ${schema} = components["schemas"]["${schema}"];`;
  });
writeFileSync(
  join(folder, "aliases.ts"),
  `// ${marker}\n\nimport type { components } from "./schema.ts";\n\n${aliases.join("\n\n")}\n`,
);
