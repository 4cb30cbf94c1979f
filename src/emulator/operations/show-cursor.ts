import { defaults } from "../../../generated/dis/defaults.ts";
import type { OperationArguments } from "../../openapi/operation-types.ts";
import { encodeCursor } from "../domain/cursor.ts";
import { logOf } from "../domain/stream.ts";
import { DisRefusal } from "../refusal.ts";
import { findStream } from "../state/documents.ts";
import { type PartitionRange, partitionRange, readablePartition, requireWithin } from "../state/partition-range.ts";
import type { State } from "../store/store.ts";
import { checked } from "./operation.ts";

/** Section 5.4.3. */
export const showCursor = checked<"showCursor">((args, { projectId }, { store }, now) =>
  store.query((state) => {
    const sought = { name: args["stream-name"], id: args["stream-id"], called: "stream-name" };
    const stream = findStream(state, projectId, sought);
    const partition = readablePartition(stream, projectId, args["partition-id"], now);
    const range = partitionRange(state, stream, partition, now);
    const next = startOf(args, range, state, logOf(stream, partition));
    const cursor = { stream: stream.name, partition: args["partition-id"], next, made: now };
    return { partition_cursor: encodeCursor(cursor, args["cursor-type"]) };
  }),
);

function startOf(args: OperationArguments<"showCursor">, range: PartitionRange, state: State, log: string): number {
  const { oldest, next } = range;
  // A public acceptance test asks without type and number, and gets a cursor.
  const { "cursor-type": type = defaults.showCursor["cursor-type"], "starting-sequence-number": number = "0" } = args;
  if (type === "TRIM_HORIZON") return oldest;
  if (type === "LATEST") return next;
  if (type === "AT_SEQUENCE_NUMBER") {
    requireWithin(number, oldest, next, range);
    return Number(number);
  }
  if (type === "AFTER_SEQUENCE_NUMBER") {
    requireWithin(number, oldest - 1, next - 1, range);
    return Number(number) + 1;
  }
  const { timestamp } = args;
  if (timestamp === undefined) throw new DisRefusal("DIS.4200", ["Invalid timestamp null."]);
  const first = oldest < next ? state.timeOf(log, oldest) : undefined;
  if (first !== undefined && timestamp < first) {
    throw new DisRefusal("DIS.4300", [`timestamp is expired, timestamp should be larger than ${first}`]);
  }
  return Math.max(oldest, state.seek(log, timestamp));
}
