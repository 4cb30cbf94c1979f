// The records of an upload, and where in its bytes stands what is stored of them.
import type { SendRecordsEntry } from "../../../generated/dis/aliases.ts";
import type { Routing } from "../domain/partitioner.ts";
import { type Piece, pieceOf } from "./piece.ts";

/** A record, and where in the bytes of its upload stands what readers get of it. */
export interface SentRecord extends Routing {
  /** Its data, in base64. */
  dataStart: number;
  dataEnd: number;
  /** Its partition key, as JSON without the quotes; both are the same without one. */
  keyStart: number;
  keyEnd: number;
  /** The size of the data before base64, in bytes. */
  size: number;
  /** Milliseconds since 1970, if the producer gave them. */
  timestamp: number | undefined;
}

export interface SentRecords {
  stream_name: string | undefined;
  stream_id: string | undefined;
  /** Where the places in the records are. */
  piece: Piece;
  records: SentRecord[];
}

/** Entries that were read by other means. Their data has to be base64. */
export function sentRecords(entries: readonly SendRecordsEntry[]): Pick<SentRecords, "piece" | "records"> {
  const texts: string[] = [];
  let length = 0;
  const add = (text: string) => {
    texts.push(text);
    length += Buffer.byteLength(text);
    return length;
  };
  const records = entries.map(({ data, timestamp, partition_key, explicit_hash_key, partition_id }) => {
    const dataStart = length;
    const dataEnd = add(data);
    const keyEnd = partition_key ? add(JSON.stringify(partition_key).slice(1, -1)) : dataEnd;
    const size = sizeOf(data.length, data.endsWith("==") ? 2 : data.endsWith("=") ? 1 : 0);
    const routing = { partition_key, explicit_hash_key, partition_id };
    return { dataStart, dataEnd, keyStart: dataEnd, keyEnd, size, timestamp, ...routing };
  });
  return { piece: pieceOf(Buffer.from(texts.join(""))), records };
}

/** How many bytes so many characters of base64 stand for, some of them padding. */
export function sizeOf(characters: number, padding: number): number {
  return (characters / 4) * 3 - padding;
}
