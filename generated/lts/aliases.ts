// Generated from spec/ by `npm run generate`. Do not edit.

import type { components } from "./schema.ts";

/** A boolean written as a string. */
export type BooleanText = components["schemas"]["BooleanText"];

/** A time in milliseconds since 1970 (UTC), as a string of 13 digits. The times of DIS are numbers. */
export type EpochMilliseconds = components["schemas"]["EpochMilliseconds"];

/** Whether each line comes as it was logged too, in `log_content`; left out, it does not. Send a boolean, as the SDKs do; the page prints a string too. */
export type LogContentSwitch = components["schemas"]["LogContentSwitch"];

/** A refusal, by LTS itself or, in the same shape, by the API gateway in front of it. */
export type LtsError = components["schemas"]["LtsError"];

/** A log line or a row of aggregates. Besides the two fields of the page, each field of the structured log is a key (`test1`), and each aggregate is one (`sum(test4)`; a count is called `cnt(test3)` whatever the query says). All values are strings. */
export type StructLog = components["schemas"]["StructLog"];

/** The answer to a query. */
export type StructLogList = components["schemas"]["StructLogList"];

/** The query and the span of time that it searches. */
export type StructLogQuery = components["schemas"]["StructLogQuery"];
