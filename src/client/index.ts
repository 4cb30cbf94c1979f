// dis-toolkit/client: the typed client. `createCore` is the part of `createDisClient` that bundles smallest: operations alone.
// What stands on it, such as `createProducer`, takes it as its first argument, so that a bundle holds only what is used.

export type { OperationArguments, OperationResult } from "../openapi/operation-types.ts";
export type { RecordToPut, StoredRecord, StreamTarget } from "./batch.ts";
export type { DisClientOptions } from "./client-options.ts";
export type { Clock } from "./clock.ts";
export { createConsumer } from "./consumer.ts";
export type { Consumer, ConsumerBatch, ConsumerOptions, StartFrom } from "./consumer-options.ts";
export {
  type CallOptions,
  type ClientCore,
  createCore,
  type DisOperations,
} from "./create-core.ts";
export { createDisClient, type DisClient } from "./create-dis-client.ts";
export { createFetch } from "./create-fetch.ts";
export type { Credentials, IamUser } from "./credentials.ts";
export { DisError, isDisError, OutOfRangeError } from "./dis-error.ts";
export type { ErrorCode, ErrorKind } from "./error-details.ts";
export { type PagedOperationId, type PageItem, paginate } from "./paginate.ts";
export { createProducer } from "./producer.ts";
export type { Producer, ProducerOptions, ProducerStats } from "./producer-options.ts";
export { PartialFailureError, type PutRecordsOptions, putRecords, type RecordOutcome } from "./put-records.ts";
export { type DecodedData, decodeData, encodeData, type RecordData } from "./record-data.ts";
export { defaultRetryPolicy, type RetryEvent, type RetryPolicy } from "./retry.ts";
export type { AccessKey } from "./sign.ts";
export type { Middleware, WireRequest, WireResponse } from "./wire.ts";
