import { findApp, findStream } from "../documents.ts";
import { cursorLifetime, decodeCursor, encodeCursor } from "../domain/cursor.ts";
import { pieceOf } from "../domain/piece.ts";
import { type Slice, sliceChunk } from "../domain/record-chunk.ts";
import { logOf } from "../domain/stream.ts";
import { defaultFetchBytes } from "../limits.ts";
import { Json, type Operation } from "../operation.ts";
import { partitionRange, readablePartition } from "../partition-range.ts";
import { DisRefusal, GatewayRefusal } from "../refusal.ts";
import type { WritableBody } from "../wire.ts";

/**
 * Section 5.4.2. The bytes of data are counted; small records are mostly names and numbers, so that the length of the answer
 * is bounded too. A record larger than what the caller takes is never given out, and the cursor stays before it. Room for the
 * answer is taken before anything is read; when there is little, fewer records come, at least one.
 */
export const consumeRecords: Operation<"consumeRecords"> = async (
  { args, projectId, answerRoom },
  { store, flow },
  now,
) => {
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

  const slices: Slice[] = [];
  const maxSize = args.max_fetch_bytes ?? defaultFetchBytes;
  const wanted = 2 * maxSize + 65_536;
  let { next } = cursor;
  const maxRoom = next === range.next ? 0 : (answerRoom?.share(wanted) ?? wanted);
  if (next < range.next && maxRoom === 0) throw noRoom();
  let [size, room] = [0, 0];
  for (const chunk of maxRoom > 0 ? await store.read(log, next, maxRoom) : []) {
    const slice = sliceChunk(chunk, next, { maxSize: maxSize - size, maxRoom: maxRoom - room });
    if (!slice || (slices.length > 0 && room + slice.room > maxRoom)) break;
    slices.push(slice);
    next = slice.next;
    size += slice.size;
    room += slice.room;
    if (room >= maxRoom || next < chunk.first + chunk.count) break;
  }
  // One record may take more than its share.
  if (room > maxRoom && !(answerRoom?.more(room - maxRoom) ?? true)) throw noRoom();
  flow.wasRead(log, size);
  return new Json(answerOf(slices, encodeCursor({ ...cursor, next, made: now })));
};

function noRoom(): GatewayRefusal {
  return new GatewayRefusal("Too many answers wait to be taken; read again in a moment.", 503, "APIGW.0106");
}

const opening = Buffer.from('{"records":[');
const comma = 0x2c;

function answerOf(slices: readonly Slice[], cursor: string): WritableBody {
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
