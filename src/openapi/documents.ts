// The documents of the project.
import { packageFile } from "../package-file.ts";
import { type OpenApi, readDocument } from "./document.ts";

/** DIS itself, and the two services beside it of which its users need a few calls. */
export const documents = ["dis", "iam", "lts"] as const;
export type DocumentName = (typeof documents)[number];

/** The bundle of a document that ships with the package; throws and says how to make it when it is missing or broken. */
export function shippedDocument(name: DocumentName): OpenApi {
  return readDocument(packageFile(`generated/${name}/openapi.json`));
}
