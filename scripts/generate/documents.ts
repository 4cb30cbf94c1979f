// The three documents of the project and the places of what is made from them.
import { join } from "node:path";
import { type OpenApi, readDocument } from "../../src/openapi/document.ts";
import { root } from "../steps.ts";

export const documents = ["dis", "iam", "lts"] as const;
export type DocumentName = (typeof documents)[number];

/** Where `npm run generate` writes: `generated/`, or the folder that `DIS_GENERATED` names (the freshness check). */
export const generated = process.env.DIS_GENERATED ?? join(root, "generated");

export const marker = "Generated from spec/ by `npm run generate`. Do not edit.";

export function bundlePath(document: DocumentName): string {
  return join(generated, document, "openapi.json");
}

export function readBundle(document: DocumentName): OpenApi {
  return readDocument(bundlePath(document));
}

export * from "../../src/openapi/document.ts";
