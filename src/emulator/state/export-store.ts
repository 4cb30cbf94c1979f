// What an emulator has kept on disk, in a form that other programs can read.
import type { StreamState } from "../domain/stream.ts";
import { pieceOf } from "../records/piece.ts";
import { sliceBatch } from "../records/record-batch.ts";
import { readStore, type StoreReport } from "../store/lmdb/read-store.ts";

/**
 * Writes all of a store, or of a damaged one all that can be read, as lines of JSON: first the documents as the emulator keeps
 * them (`{"document": "stream/PROJECT/NAME", "value": {…}}`), then the records (`{"project", "stream", "partition",
 * "sequence_number", "data", "partition_key", "timestamp", …}`, data in base64). Where the documents of its stream are lost, a record
 * has `stream_id` in the place of `project` and `stream`.
 *
 * @throws Error as `readStore` does, and what `write` throws
 */
export function exportStore(directory: string, write: (line: string) => void): StoreReport {
  /** By the ids of the streams. */
  const streams = new Map<string, { project: string; stream: string }>();
  return readStore(directory, {
    document(key, json) {
      const [kind, project = "", last = ""] = key.split("/");
      if (kind === "stream-name") streams.set(last, { project, stream: JSON.parse(json) as string });
      if (kind === "stream") streams.set((JSON.parse(json) as StreamState).id, { project, stream: last });
      write(`{"document":${JSON.stringify(key)},"value":${json}}\n`);
    },
    batch(log, batch) {
      const [id = "", partition] = log.split("/");
      const stream = streams.get(id) ?? { stream_id: id };
      const head = JSON.stringify({ ...stream, partition: Number(partition) }).slice(0, -1);
      const everything = { maxSize: Number.POSITIVE_INFINITY, maxRoom: Number.POSITIVE_INFINITY };
      const slice = sliceBatch(batch, batch.first, everything);
      if (!slice) return;
      const records = Buffer.allocUnsafe(slice.room);
      const end = slice.write(pieceOf(records), 0);
      for (const record of JSON.parse(`[${records.toString("utf8", 0, end)}]`) as object[]) {
        write(`${head},${JSON.stringify(record).slice(1)}\n`);
      }
    },
  });
}
