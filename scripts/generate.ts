// `npm run generate`: everything under generated/ from spec/. Independent steps run side by side.
import { docsSteps } from "./docs.ts";
import { documents } from "./generate/documents.ts";
import { runAndReport, type Step } from "./steps.ts";

/** What is checked in. */
export const checkedInSteps: Step[] = [
  { name: "bundle", args: ["scripts/generate/bundle.ts"] },
  ...documents.flatMap((document): Step[] => [
    { name: `types ${document}`, args: ["scripts/generate/types.ts", document], after: ["bundle"] },
    { name: `tables ${document}`, args: ["scripts/generate/tables.ts", document], after: ["bundle"] },
    { name: `openapi-3.0 ${document}`, args: ["scripts/generate/down-convert.ts", document], after: ["bundle"] },
  ]),
];

/** All of it, with the rendered documentation, which is built and not checked in. */
export const generateSteps: Step[] = [...checkedInSteps, ...docsSteps.map((step) => ({ ...step, after: ["bundle"] }))];

if (import.meta.main) await runAndReport("generate", generateSteps);
