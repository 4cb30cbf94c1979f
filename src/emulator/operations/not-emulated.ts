// What the emulator does not have. It stands by itself, so that the documentation can tell without what operations are made of.
import type { OperationId } from "../../../generated/dis/operations.ts";
import type { OperationId as LtsOperationId } from "../../../generated/lts/operations.ts";

/** Those of DIS are answered with 501. */
export const notEmulated = [
  "listPolicies",
  "createPolicies",
  "deletePolicies",
  "createPoliciesV3",
  "showQuotas",
  "createOrder",
  "listTransferTasks",
  "createTransferTask",
  "showTransferTask",
  "updateTransferTask",
  "deleteTransferTask",
  "batchUpdateTransferTasks",
  "listTransferTaskLogs",
  "listBuckets",
  "createSchema",
  "showStreamMetrics",
  "showPartitionMetrics",
  "showStreamTags",
  "createTag",
  "deleteTag",
  "batchUpdateTags",
  "listTags",
  "listResourcesByTags",
  "listEvents",
  "listEventTypes",
  "listEventSubscriptions",
  "createEventSubscription",
  "updateEventSubscription",
  "deleteEventSubscription",

  "listQueryStructuredLogs",
] as const satisfies (OperationId | LtsOperationId)[];

export type NotEmulated = (typeof notEmulated)[number];

/** Whether the emulator has an operation of one of the documents. */
export function isEmulated(id: string): boolean {
  return !notEmulated.some((one) => one === id);
}
