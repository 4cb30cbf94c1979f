// dis-toolkit/client: the typed client.
export type { Clock } from "./clock.ts";
export {
  type CallOptions,
  type ClientCore,
  createCore,
  type DisClientOptions,
  type DisOperations,
} from "./create-client.ts";
export { createDisClient, type DisClient } from "./create-dis-client.ts";
export type { Credentials, IamUser } from "./credentials.ts";
export { DisError, type ErrorCode, type ErrorKind, isDisError, OutOfRangeError } from "./dis-error.ts";
export type { OperationArguments, OperationResult } from "./operation-types.ts";
export { defaultRetryPolicy, type RetryEvent, type RetryPolicy } from "./retry.ts";
export type { AccessKey } from "./sign.ts";
export type { Middleware, WireRequest, WireResponse } from "./wire.ts";
