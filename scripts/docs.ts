// `npm run docs`: the rendered documentation from generated/, as far as it is missing or stale.
import { runAndReport, type Step } from "./steps.ts";

/** Each step does nothing when its pages are up to date. */
export const docsSteps: Step[] = [
  { name: "redoc", args: ["scripts/generate/docs.ts"] },
  { name: "docs pages", args: ["scripts/generate/docs-pages.ts"] },
];

if (import.meta.main) await runAndReport("docs", docsSteps);
