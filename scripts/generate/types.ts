// TypeScript types: schema.ts by openapi-typescript, and aliases.ts, which gives every schema its plain name.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import { documents, generated, marker, readBundle } from "./documents.ts";

for (const name of documents) {
  const document = readBundle(name);
  const nodes = await openapiTS(document as unknown as OpenAPI3, { defaultNonNullable: false, alphabetize: false });
  writeFileSync(join(generated, name, "schema.ts"), `// ${marker}\n\n${astToString(nodes).trimEnd()}\n`);

  const aliases = Object.entries(document.components.schemas)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([schema, { description }]) => {
      const comment = description ? `/** ${description.split("\n")[0]?.replaceAll("*/", "*\\/")} */\n` : "";
      return `${comment}export type ${schema} = components["schemas"]["${schema}"];`;
    });
  writeFileSync(
    join(generated, name, "aliases.ts"),
    `// ${marker}\n\nimport type { components } from "./schema.ts";\n\n${aliases.join("\n\n")}\n`,
  );
}
