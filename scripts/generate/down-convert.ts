// openapi-3.0.yaml of one document (`node scripts/generate/down-convert.ts dis`), for generators that want OpenAPI 3.0.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Converter } from "@apiture/openapi-down-convert";
import { toYaml } from "./bundle.ts";
import { type DocumentName, generated, type OpenApi, readBundle, type Schema } from "./documents.ts";

/** The same document in OpenAPI 3.0.3. */
export function downConvert(document: OpenApi): OpenApi {
  const copy = structuredClone(document);
  delete copy.info.summary;
  for (const schema of schemasIn(copy)) nullableInsteadOfNullType(schema);
  const converted = new Converter(copy, { allOfTransform: true }).convert() as unknown as OpenApi;
  for (const schema of schemasIn(converted)) allowNullInEnum(schema);
  return converted;
}

/** 3.0 has no type "null": `oneOf: [X, null]` becomes a nullable X. The converter leaves this form alone. */
function nullableInsteadOfNullType(schema: Schema): void {
  const forms = schema.oneOf?.filter((form) => form.type !== "null");
  if (!forms || forms.length === schema.oneOf?.length) return;
  delete schema.oneOf;
  schema.nullable = true;
  const [only, ...others] = forms;
  if (others.length > 0) schema.oneOf = forms;
  else if (only?.$ref) schema.allOf = [only];
  else Object.assign(schema, only);
}

/** In 3.0.3 a nullable enum admits null only when null is listed. */
function allowNullInEnum(schema: Schema): void {
  if (schema.nullable && schema.enum && !schema.enum.includes(null)) schema.enum.push(null);
}

function* schemasIn(node: unknown): Generator<Schema> {
  if (typeof node !== "object" || node === null) return;
  if (Array.isArray(node)) {
    for (const item of node) yield* schemasIn(item);
    return;
  }
  for (const [key, value] of Object.entries(node)) {
    if (key === "example" || key === "examples" || key === "x-enumDescriptions") continue;
    yield* schemasIn(value);
  }
  yield node as Schema;
}

if (import.meta.main) {
  const name = process.argv[2] as DocumentName;
  writeFileSync(join(generated, name, "openapi-3.0.yaml"), toYaml(downConvert(readBundle(name))));
}
