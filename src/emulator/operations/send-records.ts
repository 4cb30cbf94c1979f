import type { SendRecordsEntry } from "../../../generated/dis/aliases.ts";
import { findStream } from "../documents.ts";
import { partitionId } from "../domain/partition-id.ts";
import { encodeChunk } from "../domain/record-chunk.ts";
import { readSendBody, type SentRecord, type SentRecords, sentRecord } from "../domain/sent-records.ts";
import { activePartitions, logOf, partitionStatus, type StreamState } from "../domain/stream.ts";
import { maxRecordBytes, maxRequestBytes } from "../limits.ts";
import { Json, type Operation, type OperationRequest } from "../operation.ts";
import { type DisErrorCode, DisRefusal, messageOf } from "../refusal.ts";

/** What is to be stored in one partition. */
interface Group {
  log: string;
  records: SentRecord[];
  /** The answer to each of its records, up to the number. */
  start: string;
  /** The number of the record whose answer comes next. */
  number: number;
}

/**
 * Section 5.4.1. Each record is stored or refused by itself, inside a 200, except that a request of more than 5 MB or with
 * data that is no base64 is refused as a whole.
 */
export const sendRecords: Operation<"sendRecords"> = async (request, state, now) => {
  const { projectId } = request;
  const { stream_name, stream_id, records } = recordsOf(request);
  const { value: stream } = await findStream(state.store, projectId, { name: stream_name, id: stream_id });
  requireRequestSize(records);
  const active = activePartitions(stream);
  const groups: (Group | undefined)[] = [];
  /** For each record its group, or the answer to a refused one. */
  const fates: (Group | string)[] = [];
  let failed = 0;
  for (const record of records) {
    const partition = state.router.route(record, active);
    const group = partition === undefined ? undefined : (groups[partition] ?? groupOf(stream, partition));
    let refusal: string | undefined;
    if (group === undefined) refusal = noPartition(stream, partition, record, projectId, now);
    else if (record.size > maxRecordBytes) {
      refusal = refusedResult("DIS.4300", [`The record has ${record.size} bytes, more than ${maxRecordBytes}.`]);
    } else if (!state.flow.write(group.log, stream.type, record.size, now)) refusal = refusedResult("DIS.4303");
    if (group === undefined || refusal !== undefined) {
      fates.push(refusal as string);
      failed++;
      continue;
    }
    groups[partition as number] = group;
    group.records.push(record);
    fates.push(group);
  }
  const written = groups.filter((group) => group !== undefined);
  const batches = written.map(({ log, records }) => ({
    log,
    time: now,
    count: records.length,
    encode: (first: number, place: (bytes: number) => Buffer) => encodeChunk(records, { first, arrived: now }, place),
  }));
  const firsts = batches.length > 0 ? await state.store.append(batches) : [];
  for (const [index, group] of written.entries()) group.number = firsts[index] as number;
  const results = fates.map((fate) => (typeof fate === "string" ? fate : `${fate.start}${fate.number++}"}`));
  return new Json(`{"failed_record_count":${failed},"records":[${results.join()}]}`);
};

/** The records of a request, read in the fast way if it is as usual. */
function recordsOf(request: OperationRequest<"sendRecords">): SentRecords {
  const read = request.plainBody && readSendBody(request.plainBody);
  if (read) return read;
  const { stream_name, stream_id, records } = request.args;
  for (const [place, { data }] of records.entries()) requireBase64(data, place);
  return { stream_name, stream_id, records: records.map(sentRecord) };
}

function requireBase64(data: SendRecordsEntry["data"], place: number): void {
  if (data.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(data)) return;
  throw new DisRefusal("DIS.4300", [`The data of record ${place} is no base64.`]);
}

function requireRequestSize(records: readonly SentRecord[]): void {
  const total = records.reduce((sum, { size }) => sum + size, 0);
  if (total <= maxRequestBytes) return;
  throw new DisRefusal("DIS.4300", [`The records have ${total} bytes, more than ${maxRequestBytes}.`], 413);
}

/** A group for a partition that takes records, or undefined. */
function groupOf(stream: StreamState, partition: number): Group | undefined {
  const known = stream.partitions[partition];
  if (!known || known.deleted !== undefined) return undefined;
  const start = `{"partition_id":"${partitionId(partition)}","sequence_number":"`;
  return { log: logOf(stream, partition), records: [], start, number: 0 };
}

/** The answer to a record for a partition that takes none. */
function noPartition(
  stream: StreamState,
  partition: number | undefined,
  { partition_id }: SentRecord,
  projectId: string,
  now: number,
): string {
  // A deleted partition can be read, but for a producer it is gone.
  const expired = partition !== undefined && partitionStatus(stream, partition, now) === "EXPIRED";
  return refusedResult(expired ? "DIS.4319" : "DIS.4302", [stream.name, projectId, partition_id]);
}

function refusedResult(code: DisErrorCode, details: unknown[] = []): string {
  return JSON.stringify({ error_code: code, error_message: messageOf(code, details) });
}
