import { findApp, findStream } from "../documents.ts";
import { cursorLifetime, decodeCursor, encodeCursor } from "../domain/cursor.ts";
import { sliceChunk } from "../domain/record-chunk.ts";
import { logOf } from "../domain/stream.ts";
import { defaultFetchBytes } from "../limits.ts";
import { Json, type Operation } from "../operation.ts";
import { partitionRange, readablePartition } from "../partition-range.ts";
import { DisRefusal } from "../refusal.ts";

/**
 * Section 5.4.2. The bytes of data are counted; small records are mostly names and numbers, so that what is read of the store
 * is bounded too. A record larger than what the caller takes is never given out, and the cursor stays before it.
 */
export const consumeRecords: Operation<"consumeRecords"> = async ({ args, projectId }, { store, flow }, now) => {
  const text = args["partition-cursor"];
  const cursor = decodeCursor(text);
  if (!cursor) throw new DisRefusal("DIS.4217", [text]);
  if (now - cursor.made > cursorLifetime) throw new DisRefusal("DIS.4225", [text]);
  const { value: stream } = await findStream(store, projectId, { name: cursor.stream });
  const partition = readablePartition(stream, projectId, cursor.partition, now);
  if (args.app_name) await findApp(store, projectId, args.app_name);
  const range = await partitionRange(store, stream, partition, now);
  if (cursor.next < range.oldest) throw new DisRefusal("DIS.4226");
  // Only a cursor of a stream that was deleted and made again can lie beyond the end.
  if (cursor.next > range.next) throw new DisRefusal("DIS.4217", [text]);
  const log = logOf(stream, partition);
  if (!flow.mayRead(log, stream.type, now)) throw new DisRefusal("DIS.4303");

  const parts: Uint8Array[] = [opening];
  let { next } = cursor;
  let left = args.max_fetch_bytes ?? defaultFetchBytes;
  for (const chunk of next < range.next ? await store.read(log, next, 2 * left + 65_536) : []) {
    const slice = sliceChunk(chunk, next, left);
    if (!slice) break;
    if (parts.length > 1) parts.push(comma);
    parts.push(slice.json);
    next = slice.next;
    left -= slice.size;
    if (next < chunk.first + chunk.count) break;
  }
  flow.wasRead(log, (args.max_fetch_bytes ?? defaultFetchBytes) - left);
  parts.push(Buffer.from(`],"next_partition_cursor":"${encodeCursor({ ...cursor, next, made: now })}"}`));
  return new Json(parts);
};

const opening = Buffer.from('{"records":[');
const comma = Buffer.from(",");
