// `npm run generate`: everything under generated/ from spec/. Independent steps run side by side.
import { docsSteps } from "./docs.ts";
import { runAndReport, type Step } from "./steps.ts";

/** What is checked in. */
export const checkedInSteps: Step[] = [
  { name: "bundle", args: ["scripts/generate/bundle.ts"] },
  { name: "types", args: ["scripts/generate/types.ts"], after: ["bundle"] },
  { name: "tables", args: ["scripts/generate/tables.ts"], after: ["bundle"] },
  { name: "validators", args: ["scripts/generate/validators.ts"], after: ["bundle"] },
  { name: "collections", args: ["scripts/generate/collections.ts"], after: ["bundle"] },
  { name: "openapi-3.0", args: ["scripts/generate/down-convert.ts"], after: ["bundle"] },
];

/** All of it, with the rendered documentation, which is built and not checked in; that takes longest, so it comes first. */
export const generateSteps: Step[] = [...docsSteps.map((step) => ({ ...step, after: ["bundle"] })), ...checkedInSteps];

if (import.meta.main) await runAndReport("generate", generateSteps);
