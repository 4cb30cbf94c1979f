// The places of what is made from the documents of the project.
import { join } from "node:path";
import { type OpenApi, readDocument } from "../../src/openapi/document.ts";
import { type DocumentName, documents } from "../../src/openapi/documents.ts";
import { root } from "../steps.ts";

/** Where `npm run generate` writes: `generated/`, or the folder that `DIS_GENERATED` names (the freshness check). */
export const generated = process.env.DIS_GENERATED ?? join(root, "generated");

export const marker = "Generated from spec/ by `npm run generate`. Do not edit.";

export function bundlePath(document: DocumentName): string {
  return join(generated, document, "openapi.json");
}

export function readBundle(document: DocumentName): OpenApi {
  return readDocument(bundlePath(document));
}

export function readBundles(): Record<DocumentName, OpenApi> {
  return Object.fromEntries(documents.map((name) => [name, readBundle(name)])) as Record<DocumentName, OpenApi>;
}

export * from "../../src/openapi/document.ts";
export { type DocumentName, documents };
