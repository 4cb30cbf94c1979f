// Generated from spec/ by `npm run generate`. Do not edit.

export type * from "./aliases.ts";
export { discrepancies, printedExamples } from "./discrepancies.ts";
export { type DisErrorCode, errors } from "./errors.ts";
export { examples, exampleUses } from "./examples.ts";
export { type OperationId, operations } from "./operations.ts";
export type { components, paths } from "./schema.ts";
