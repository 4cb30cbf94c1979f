import { type Cursor, cursorLifetime, decodeCursor, encodeCursor } from "../domain/cursor.ts";
import { defaultFetchBytes } from "../domain/limits.ts";
import { logOf } from "../domain/stream.ts";
import { pieceOf } from "../records/piece.ts";
import { type Slice, sliceBatch } from "../records/record-batch.ts";
import { DisRefusal, GatewayRefusal } from "../refusal.ts";
import { findApp, findStream } from "../state/documents.ts";
import { partitionRange, readablePartition } from "../state/partition-range.ts";
import type { Batch, State } from "../store/store.ts";
import type { WritableBody } from "../wire.ts";
import { checked, Json } from "./operation.ts";

/**
 * Section 5.4.2. The bytes of data are counted; small records are mostly names and numbers, so that the length of the answer
 * is bounded too. A record larger than what the caller takes is never given out, and the cursor stays before it. Room for the
 * answer is taken before anything is read; when there is little, fewer records come, at least one.
 */
export const consumeRecords = checked<"consumeRecords">(async (args, request, { store, flow }, now) => {
  const { projectId, answerRoom } = request;
  const text = args["partition-cursor"];
  const cursor = livingCursor(text, now);
  const maxSize = args.max_fetch_bytes ?? defaultFetchBytes;
  let maxRoom = 0;
  const { log, batches } = await found();

  const slices: Slice[] = [];
  let { next } = cursor;
  let [size, room] = [0, 0];
  for (const batch of batches) {
    const slice = sliceBatch(batch, next, { maxSize: maxSize - size, maxRoom: maxRoom - room });
    if (!slice || (slices.length > 0 && room + slice.room > maxRoom)) break;
    slices.push(slice);
    next = slice.next;
    size += slice.size;
    room += slice.room;
    if (room >= maxRoom || next < batch.first + batch.count) break;
  }
  // One record may take more than its share.
  if (room > maxRoom && !(answerRoom?.more(room - maxRoom) ?? true)) throw noRoom();
  flow.wasRead(log, size);
  return new Json(answerBytes(slices, encodeCursor({ ...cursor, next, made: now })));

  /** What the cursor leads to; looked for once more when the log was dropped or trimmed between the look and the reading. */
  async function found(): Promise<{ log: string; batches: Batch[] }> {
    for (;;) {
      const { log, type, end } = await store.query(look);
      if (!flow.mayRead(log, type, now)) throw new DisRefusal("DIS.4303");
      if (cursor.next === end) return { log, batches: [] };
      if (maxRoom === 0) maxRoom = roomFor(2 * maxSize + 65_536);
      const batches = await store.read(log, cursor.next, maxRoom);
      if (batches[0] && batches[0].first <= cursor.next) return { log, batches };
    }
  }

  function look(state: State) {
    const stream = findStream(state, projectId, { name: cursor.stream });
    const partition = readablePartition(stream, projectId, cursor.partition, now);
    if (args.app_name) findApp(state, projectId, args.app_name);
    const { oldest, next } = partitionRange(state, stream, partition, now);
    if (cursor.next < oldest) throw new DisRefusal("DIS.4226");
    // Only a cursor of a stream that was deleted and made again can lie beyond the end.
    if (cursor.next > next) throw new DisRefusal("DIS.4217", [text]);
    return { log: logOf(stream, partition), type: stream.type, end: next };
  }

  function roomFor(wanted: number): number {
    const share = answerRoom?.share(wanted) ?? wanted;
    if (share === 0) throw noRoom();
    return share;
  }
});

function livingCursor(text: string, now: number): Cursor {
  const cursor = decodeCursor(text);
  if (!cursor) throw new DisRefusal("DIS.4217", [text]);
  if (now - cursor.made > cursorLifetime) throw new DisRefusal("DIS.4225", [text]);
  return cursor;
}

function noRoom(): GatewayRefusal {
  return new GatewayRefusal("Too many answers wait to be taken; read again in a moment.", 503, "APIGW.0106");
}

const opening = Buffer.from('{"records":[');
const comma = 0x2c;

function answerBytes(slices: readonly Slice[], cursor: string): WritableBody {
  const closing = Buffer.from(`],"next_partition_cursor":"${cursor}"}`);
  const room = slices.reduce((sum, slice) => sum + slice.room, opening.length + closing.length);
  return {
    room,
    write(target) {
      const piece = pieceOf(target);
      target.set(opening);
      let at = opening.length;
      for (const [index, slice] of slices.entries()) {
        if (index > 0) target[at++] = comma;
        at = slice.write(piece, at);
      }
      target.set(closing, at);
      return at + closing.length;
    },
  };
}
