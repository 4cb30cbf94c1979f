// dis-toolkit/client: the typed client. `createCore` is the part of `createDisClient` that bundles smallest: operations alone.

export type { OperationArguments, OperationResult } from "../openapi/operation-types.ts";
export type { RecordToPut, StoredRecord, StreamTarget } from "./batch.ts";
export type { Clock } from "./clock.ts";
export type { Consumer, ConsumerBatch, ConsumerOptions, StartFrom } from "./consumer.ts";
export {
  type CallOptions,
  type ClientCore,
  createCore,
  type DisClientOptions,
  type DisOperations,
} from "./create-core.ts";
export { createDisClient, type DisClient } from "./create-dis-client.ts";
export type { Credentials, IamUser } from "./credentials.ts";
export { DisError, type ErrorCode, type ErrorKind, isDisError, OutOfRangeError } from "./dis-error.ts";
export type { PagedOperationId, PageItem } from "./paginate.ts";
export type { Producer, ProducerOptions, ProducerStats } from "./producer-options.ts";
export { PartialFailureError, type PutRecordsOptions, type RecordOutcome } from "./put-records.ts";
export { type DecodedData, decodeData, encodeData, type RecordData } from "./record-data.ts";
export { defaultRetryPolicy, type RetryEvent, type RetryPolicy } from "./retry.ts";
export type { AccessKey } from "./sign.ts";
export type { Middleware, WireRequest, WireResponse } from "./wire.ts";
