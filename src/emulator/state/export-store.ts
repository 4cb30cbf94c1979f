// What an emulator has kept on disk, in a form that other programs can read.

import { logOf, type StreamState } from "../domain/stream.ts";
import { pieceOf } from "../records/piece.ts";
import { sliceBatch } from "../records/record-batch.ts";
import { readStore, type StoreReport } from "../store/lmdb/read-store.ts";

/**
 * Writes all of a store, or of a damaged one all that can be read, as lines of JSON: first the documents as the emulator keeps
 * them (`{"document": "stream/PROJECT/NAME", "value": {…}}`), then the records (`{"project", "stream", "partition",
 * "sequence_number", "data", "partition_key", "timestamp", …}`, data in base64). `stream` is missing where no document tells it;
 * `partition` then names the log.
 *
 * @throws Error as `readStore` does, and what `write` throws
 */
export function exportStore(directory: string, write: (line: string) => void): StoreReport {
  const places = new Map<string, object>();
  return readStore(directory, {
    document(key, json) {
      const [kind, project] = key.split("/");
      if (kind === "stream") {
        const stream = JSON.parse(json) as StreamState;
        for (const number of stream.partitions.keys()) {
          places.set(logOf(stream, number), { project, stream: stream.name, partition: number });
        }
      }
      write(`{"document":${JSON.stringify(key)},"value":${json}}\n`);
    },
    batch(log, batch) {
      const head = JSON.stringify(places.get(log) ?? { partition: log }).slice(0, -1);
      const everything = { maxSize: Number.POSITIVE_INFINITY, maxRoom: Number.POSITIVE_INFINITY };
      const slice = sliceBatch(batch, batch.first, everything);
      if (!slice) return;
      const records = Buffer.allocUnsafe(slice.room);
      const end = slice.write(pieceOf(records), 0);
      for (const record of JSON.parse(`[${records.toString("latin1", 0, end)}]`) as object[]) {
        write(`${head},${JSON.stringify(record).slice(1)}\n`);
      }
    },
  });
}
