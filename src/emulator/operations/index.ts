// Every operation of DIS and IAM but those that are listed as not emulated: a new one in a contract is a compile error here.
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
import type { NotEmulated } from "./not-emulated.ts";
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

  keystoneCreateUserTokenByPassword,
  keystoneListProjects,
  keystoneShowVersion,
  keystoneShowCatalog,
  keystoneListAuthProjects,
  keystoneListAuthDomains,
} satisfies { [Id in Exclude<OperationId, NotEmulated>]: Operation<Id> } & Record<IamOperationId, IamOperation>;
