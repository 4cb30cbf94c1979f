import type { SendRecordsEntry } from "../../../generated/dis/aliases.ts";
import { findStream } from "../documents.ts";
import { partitionId } from "../domain/partition-id.ts";
import { type ArrivedRecord, encodeChunk } from "../domain/record-chunk.ts";
import { activePartitions, logOf, partitionStatus, type StreamState } from "../domain/stream.ts";
import { maxRecordBytes, maxRequestBytes } from "../limits.ts";
import { type EmulatorState, Json, type Operation } from "../operation.ts";
import { type DisErrorCode, DisRefusal, messageOf } from "../refusal.ts";

/** What is to be stored in one partition. */
interface Group {
  records: ArrivedRecord[];
  /** Their places in the request. */
  places: number[];
}

/**
 * Section 5.4.1. Each record is stored or refused by itself, inside a 200, except that a request of more than 5 MB or with
 * data that is no base64 is refused as a whole.
 */
export const sendRecords: Operation<"sendRecords"> = async ({ args, projectId }, state, now) => {
  const { value: stream } = await findStream(state.store, projectId, { name: args.stream_name, id: args.stream_id });
  const { records } = args;
  const sizes = sizesOf(records);
  const groups = new Map<number, Group>();
  const results: string[] = [];
  let failed = 0;
  const active = activePartitions(stream);
  for (let place = 0; place < records.length; place++) {
    const entry = records[place] as SendRecordsEntry;
    const size = sizes[place] as number;
    const partition = state.router.route(entry, active);
    const refusal = refuse(stream, partition, entry, size, state, projectId, now);
    if (refusal) {
      results[place] = refusal;
      failed++;
      continue;
    }
    const group = groups.get(partition as number) ?? { records: [], places: [] };
    groups.set(partition as number, group);
    const key = entry.partition_key ? JSON.stringify(entry.partition_key) : undefined;
    group.records.push({ data: entry.data, size, key, timestamp: entry.timestamp ?? now });
    group.places.push(place);
  }
  const batches = [...groups].map(([partition, { records }]) => ({
    log: logOf(stream, partition),
    time: now,
    count: records.length,
    encode: (first: number) => encodeChunk(records, first),
  }));
  const firsts = batches.length > 0 ? await state.store.append(batches) : [];
  let index = 0;
  for (const [partition, { places }] of groups) {
    const start = `{"partition_id":"${partitionId(partition)}","sequence_number":"`;
    let number = firsts[index++] as number;
    for (const place of places) results[place] = `${start}${number++}"}`;
  }
  return new Json(`{"failed_record_count":${failed},"records":[${results.join(",")}]}`);
};

/** The sizes of the data in bytes; throws when a request is too large or its data no base64. */
function sizesOf(records: readonly SendRecordsEntry[]): number[] {
  let total = 0;
  const sizes = records.map(({ data }, place) => {
    if (data.length % 4 > 0 || !base64.test(data)) {
      throw new DisRefusal("DIS.4300", [`The data of record ${place} is no base64.`]);
    }
    const padding = data.endsWith("==") ? 2 : data.endsWith("=") ? 1 : 0;
    const size = (data.length / 4) * 3 - padding;
    total += size;
    return size;
  });
  if (total > maxRequestBytes) {
    throw new DisRefusal("DIS.4300", [`The records have ${total} bytes, more than ${maxRequestBytes}.`], 413);
  }
  return sizes;
}

const base64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** The result of a record that cannot be stored, or undefined. */
function refuse(
  stream: StreamState,
  partition: number | undefined,
  entry: SendRecordsEntry,
  size: number,
  { flow }: EmulatorState,
  projectId: string,
  now: number,
): string | undefined {
  const status = partition === undefined ? undefined : partitionStatus(stream, partition, now);
  if (partition !== undefined && status === "ACTIVE") {
    if (size > maxRecordBytes) {
      return refusedResult("DIS.4300", [`The record has ${size} bytes, more than ${maxRecordBytes}.`]);
    }
    return flow.write(logOf(stream, partition), stream.type, size, now) ? undefined : refusedResult("DIS.4303");
  }
  // A deleted partition can be read, but for a producer it is gone.
  const code = status === "EXPIRED" ? "DIS.4319" : "DIS.4302";
  return refusedResult(code, [stream.name, projectId, entry.partition_id]);
}

function refusedResult(code: DisErrorCode, details: unknown[] = []): string {
  return JSON.stringify({ error_code: code, error_message: messageOf(code, details) });
}
