// Every operation of DIS and IAM, those that are not emulated too: a new one in a contract is a compile error here.
import type { OperationId } from "../../../generated/dis/operations.ts";
import type { OperationId as IamOperationId } from "../../../generated/iam/operations.ts";
import { commitCheckpoint } from "./commit-checkpoint.ts";
import { consumeRecords } from "./consume-records.ts";
import { createApp } from "./create-app.ts";
import { createStream } from "./create-stream.ts";
import { deleteApp } from "./delete-app.ts";
import { deleteCheckpoint } from "./delete-checkpoint.ts";
import { deleteStream } from "./delete-stream.ts";
import { keystoneCreateUserTokenByPassword } from "./keystone-create-user-token-by-password.ts";
import { keystoneListAuthDomains } from "./keystone-list-auth-domains.ts";
import { keystoneListAuthProjects } from "./keystone-list-auth-projects.ts";
import { keystoneListProjects } from "./keystone-list-projects.ts";
import { keystoneShowCatalog } from "./keystone-show-catalog.ts";
import { keystoneShowVersion } from "./keystone-show-version.ts";
import { listApp } from "./list-app.ts";
import { listPartitionCountUpdates } from "./list-partition-count-updates.ts";
import { listStreams } from "./list-streams.ts";
import type { IamOperation, Operation } from "./operation.ts";
import { sendRecords } from "./send-records.ts";
import { showApp } from "./show-app.ts";
import { showCheckpoint } from "./show-checkpoint.ts";
import { showConsumerState } from "./show-consumer-state.ts";
import { showCursor } from "./show-cursor.ts";
import { showStream } from "./show-stream.ts";
import { updatePartitionCount } from "./update-partition-count.ts";
import { updateStream } from "./update-stream.ts";
import { updateStreamAutoScale } from "./update-stream-auto-scale.ts";

/** Stands for an operation that the emulator does not have yet; it answers 501. */
export const notEmulated = "not emulated";

export const emulated = {
  createStream,
  listStreams,
  showStream,
  updatePartitionCount,
  listPartitionCountUpdates,
  updateStream,
  updateStreamAutoScale,
  deleteStream,

  createApp,
  listApp,
  showApp,
  deleteApp,
  showConsumerState,

  commitCheckpoint,
  showCheckpoint,
  deleteCheckpoint,

  sendRecords,
  showCursor,
  consumeRecords,

  listPolicies: notEmulated,
  createPolicies: notEmulated,
  deletePolicies: notEmulated,
  createPoliciesV3: notEmulated,
  showQuotas: notEmulated,
  createOrder: notEmulated,

  listTransferTasks: notEmulated,
  createTransferTask: notEmulated,
  showTransferTask: notEmulated,
  updateTransferTask: notEmulated,
  deleteTransferTask: notEmulated,
  batchUpdateTransferTasks: notEmulated,
  listTransferTaskLogs: notEmulated,
  listBuckets: notEmulated,
  createSchema: notEmulated,

  showStreamMetrics: notEmulated,
  showPartitionMetrics: notEmulated,

  showStreamTags: notEmulated,
  createTag: notEmulated,
  deleteTag: notEmulated,
  batchUpdateTags: notEmulated,
  listTags: notEmulated,
  listResourcesByTags: notEmulated,

  listEvents: notEmulated,
  listEventTypes: notEmulated,
  listEventSubscriptions: notEmulated,
  createEventSubscription: notEmulated,
  updateEventSubscription: notEmulated,
  deleteEventSubscription: notEmulated,

  keystoneCreateUserTokenByPassword,
  keystoneListProjects,
  keystoneShowVersion,
  keystoneShowCatalog,
  keystoneListAuthProjects,
  keystoneListAuthDomains,
} satisfies { [Id in OperationId]: Operation<Id> | typeof notEmulated } & Record<IamOperationId, IamOperation>;

/** Whether the emulator has an operation. */
export function isEmulated(id: string): boolean {
  return Object.hasOwn(emulated, id) && emulated[id as keyof typeof emulated] !== notEmulated;
}
