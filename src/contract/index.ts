// dis-toolkit/contract: replay the documented examples against any server, and check values against the schemas.
// `send` is held back, as a detail.
export { type DocumentName, documents } from "../openapi/documents.ts";
export type { Fault } from "../openapi/schema-fault.ts";
export { type Contract, type ContractOperation, isRead, loadContract } from "./contract.ts";
export type { Dialect } from "./dialect.ts";
export { type InvalidRequest, invalidRequests } from "./invalid-requests.ts";
export { checkRefusals } from "./refusals.ts";
export { type Match, type ReplayCase, type ReplayOptions, type ReplayResult, replay, replayCases } from "./replay.ts";
export type { Credentials, PlainRequest } from "./request.ts";
export { pointersOf, SchemaChecker } from "./schema-checker.ts";
export { type Selection, type Skip, select } from "./selection.ts";
