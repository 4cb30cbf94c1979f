import type { SendRecordsEntry } from "../../../generated/dis/aliases.ts";
import { findStream } from "../documents.ts";
import { partitionId } from "../domain/partition-id.ts";
import { copyWhole, furtherDigits, NumberedPiece, pieceOf } from "../domain/piece.ts";
import { encodeChunk } from "../domain/record-chunk.ts";
import { readSendBody } from "../domain/send-body.ts";
import { type SentRecord, type SentRecords, sentRecords } from "../domain/sent-records.ts";
import { activePartitions, logOf, partitionStatus, type StreamState } from "../domain/stream.ts";
import { maxRecordBytes, maxRequestBytes } from "../limits.ts";
import { type EmulatorState, Json, type Operation, type OperationRequest } from "../operation.ts";
import { type DisErrorCode, DisRefusal, messageOf } from "../refusal.ts";

/** What is to be stored in one partition. */
interface Group {
  log: string;
  partition: number;
  records: SentRecord[];
  /** The answer to the next of its records, once its number is known. */
  answer: NumberedPiece | undefined;
}

/** For each record its group, or the answer to a refused one. */
type Fates = readonly (Group | string)[];

/**
 * Section 5.4.1. Each record is stored or refused by itself, inside a 200, except that a request of more than 5 MB or with
 * data that is no base64 is refused as a whole.
 */
export const sendRecords: Operation<"sendRecords"> = async (request, state, now) => {
  const { projectId } = request;
  const { stream_name, stream_id, piece, records } = recordsOf(request);
  const { value: stream } = await findStream(state.store, projectId, { name: stream_name, id: stream_id });
  requireRequestSize(records);
  const { fates, groups } = decide(records, stream, projectId, state, now);
  const batches = groups.map(({ log, records }) => ({
    log,
    time: now,
    count: records.length,
    encode: (first: number, place: (bytes: number) => Buffer) =>
      encodeChunk({ piece, records }, { first, arrived: now }, place),
  }));
  const firsts = batches.length > 0 ? await state.store.append(batches) : [];
  return new Json(answerTo(fates, groups, firsts));
};

function decide(
  records: readonly SentRecord[],
  stream: StreamState,
  projectId: string,
  state: EmulatorState,
  now: number,
): { fates: Fates; groups: Group[] } {
  const active = activePartitions(stream);
  const groups: (Group | undefined)[] = [];
  const fates = records.map((record) => {
    const partition = state.router.route(record, active);
    const group = partition === undefined ? undefined : (groups[partition] ?? groupOf(stream, partition));
    if (group === undefined) return noPartition(stream, partition, record, projectId, now);
    if (record.size > maxRecordBytes) {
      return refusedResult("DIS.4300", [`The record has ${record.size} bytes, more than ${maxRecordBytes}.`]);
    }
    if (!state.flow.write(group.log, stream.type, record.size, now)) return refusedResult("DIS.4303");
    groups[group.partition] = group;
    group.records.push(record);
    return group;
  });
  return { fates, groups: groups.filter((group) => group !== undefined) };
}

/** What was built last is overwritten by the next answer; larger ones get room of their own. */
const room = Buffer.allocUnsafeSlow(65_536);

function answerTo(fates: Fates, groups: readonly Group[], firsts: readonly number[]): string {
  let length = 0;
  let failed = 0;
  for (const [index, group] of groups.entries()) {
    const first = firsts[index] as number;
    const start = `,{"partition_id":"${partitionId(group.partition)}","sequence_number":"`;
    group.answer = new NumberedPiece(start, first, '"}');
    length += group.records.length * group.answer.piece.bytes.length + furtherDigits(first, group.records.length);
  }
  for (const fate of fates) {
    if (typeof fate !== "string") continue;
    failed++;
    length += 1 + Buffer.byteLength(fate);
  }
  // Put together as bytes, which takes half as long as joining so many texts.
  const buffer = length <= room.length ? room : Buffer.allocUnsafeSlow(length);
  const target = pieceOf(buffer);
  let at = 0;
  for (const fate of fates) {
    if (typeof fate === "string") at += buffer.write(`,${fate}`, at);
    else {
      const answer = fate.answer as NumberedPiece;
      at = copyWhole(answer.piece, target, at);
      answer.countUp();
    }
  }
  // The first one has a comma in front as well.
  return `{"failed_record_count":${failed},"records":[${buffer.toString("utf8", 1, at)}]}`;
}

/** The records of a request, read in the fast way if it is as usual. */
function recordsOf(request: OperationRequest<"sendRecords">): SentRecords {
  const read = request.plainBody && readSendBody(request.plainBody);
  if (read) return read;
  const { stream_name, stream_id, records } = request.args;
  for (const [place, { data }] of records.entries()) requireBase64(data, place);
  return { stream_name, stream_id, ...sentRecords(records) };
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
  return { log: logOf(stream, partition), partition, records: [], answer: undefined };
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
