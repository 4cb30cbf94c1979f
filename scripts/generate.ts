// `npm run generate`: everything under generated/ from spec/. Independent steps run side by side.
import { docsSteps } from "./docs.ts";
import { runAndReport, type Step } from "./steps.ts";

/** What is checked in. */
export const checkedInSteps: Step[] = [
  { name: "bundle", args: ["scripts/generate/bundle.ts"] },
  { name: "code", args: ["scripts/generate/code.ts"], after: ["bundle"] },
];

/** All of it, with the rendered documentation, which is built and not checked in; that takes longest, so it comes first. */
export const generateSteps: Step[] = [...docsSteps.map((step) => ({ ...step, after: ["bundle"] })), ...checkedInSteps];

if (import.meta.main) await runAndReport("generate", generateSteps);
