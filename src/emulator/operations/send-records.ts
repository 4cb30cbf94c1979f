import type { DisErrorCode } from "../../../generated/dis/errors.ts";
import { maxRecordBytes, maxRequestBytes } from "../../../generated/dis/limits.ts";
import { isBase64 } from "../../openapi/content-encoding.ts";
import type { Admission } from "../domain/flow-control.ts";
import { partitionId } from "../domain/partition-id.ts";
import { activePartitions, logOf, partitionStatus, type StreamState } from "../domain/stream.ts";
import { copyWhole, NumberedPiece, pieceOf } from "../records/piece.ts";
import { encodeBatch } from "../records/record-batch.ts";
import { readSendBody } from "../records/send-body.ts";
import { type SentRecord, type SentRecords, sentRecords } from "../records/sent-records.ts";
import { DisRefusal, messageOf } from "../refusal.ts";
import { findStream } from "../state/documents.ts";
import { expiredRecords } from "../state/partition-range.ts";
import type { ResponseBody, WritableBody } from "../wire.ts";
import { type EmulatorState, Json, type Operation, type OperationRequest } from "./operation.ts";

/** What is to be stored in one partition. */
interface Batch {
  log: string;
  partition: number;
  records: SentRecord[];
  /** The answer to the next of its records, once its number is known. */
  answer: NumberedPiece | undefined;
}

/** The status for a missing stream, the one that Huawei's Java client looks for in answer to this call alone. */
const gone = 410;

/** For each record its batch, or the answer to a refused one. */
type Fates = readonly (Batch | string)[];

/**
 * Section 5.4.1. Each record is stored or refused by itself, inside a 200, except that a request of more than 5 MB or with
 * data that is no base64 is refused as a whole.
 */
export const sendRecords: Operation<"sendRecords"> = (request, services, now) => {
  const { projectId } = request;
  const { stream_name, stream_id, piece, records } = recordsOf(request);
  const admission = services.flow.admission(now);
  const provenNow = services.provenNow();
  return services.store.update((state) => {
    const stream = findStream(state, projectId, { name: stream_name, id: stream_id }, gone);
    requireRequestSize(records);
    // In case that this is decided once more.
    admission.giveBack();
    const { fates, batches } = decide(records, stream, projectId, services, admission, now);
    const added = batches.map(({ log, records }) => ({
      log,
      time: now,
      count: records.length,
      encode: (place: (bytes: number) => Buffer) => encodeBatch({ piece, records }, now, place),
    }));
    const trims = batches.flatMap(({ partition }) => expiredRecords(state, stream, partition, provenNow));
    return { batches: added, trims, result: (firsts) => new Json(answerTo(fates, batches, firsts)) };
  });
};

function decide(
  records: readonly SentRecord[],
  stream: StreamState,
  projectId: string,
  { partitioner }: EmulatorState,
  admission: Admission,
  now: number,
): { fates: Fates; batches: Batch[] } {
  const active = activePartitions(stream);
  const batches: (Batch | undefined)[] = [];
  const fates: (Batch | string)[] = [];
  for (const record of records) {
    const partition = partitioner.partitionOf(record, active);
    const known = partition === undefined ? undefined : batches[partition];
    const batch = known ?? (partition === undefined ? undefined : batchFor(stream, partition));
    if (!batch) {
      fates.push(noPartition(stream, partition, record, projectId, now));
      continue;
    }
    const refusal = refusalOf(record, batch, stream, admission);
    fates.push(refusal ?? batch);
    if (refusal !== undefined) continue;
    batch.records.push(record);
    if (!known) batches[batch.partition] = batch;
  }
  return { fates, batches: batches.filter((batch) => batch !== undefined) };
}

/** Why a partition does not take a record, as the answer says it; undefined if it does. */
function refusalOf(
  { size }: SentRecord,
  { log }: Batch,
  { type }: StreamState,
  admission: Admission,
): string | undefined {
  if (size > maxRecordBytes) {
    return refusedResult("DIS.4213", [`The record has ${size} bytes, more than ${maxRecordBytes}.`]);
  }
  return admission.write(log, type, size) ? undefined : refusedResult("DIS.4303");
}

/** The results of so many records are sent as a text, together with the headers; those of more are written where they are sent from. */
const few = 50;

function answerTo(fates: Fates, batches: readonly Batch[], firsts: readonly number[]): ResponseBody {
  return fates.length <= few ? answerText(fates, batches, firsts) : answerBytes(fates, batches, firsts);
}

function answerText(fates: Fates, batches: readonly Batch[], firsts: readonly number[]): string {
  const next = [...firsts];
  let failed = 0;
  const results = fates.map((fate) => {
    if (typeof fate === "string") {
      failed++;
      return fate;
    }
    const index = batches.indexOf(fate);
    const number = next[index] as number;
    next[index] = number + 1;
    return `{"partition_id":"${partitionId(fate.partition)}","sequence_number":"${number}"}`;
  });
  return `{"failed_record_count":${failed},"records":[${results.join()}]}`;
}

function answerBytes(fates: Fates, batches: readonly Batch[], firsts: readonly number[]): WritableBody {
  const refusals = fates.filter((fate) => typeof fate === "string");
  const opening = `{"failed_record_count":${refusals.length},"records":[`;
  const before = batches.map(({ partition }) => `,{"partition_id":"${partitionId(partition)}","sequence_number":"`);
  const [after, closing] = ['"}', "]}"];
  let room = opening.length + closing.length;
  for (const refusal of refusals) room += 1 + Buffer.byteLength(refusal);
  for (const [index, { records }] of batches.entries()) {
    const longest = String((firsts[index] as number) + records.length).length;
    room += records.length * ((before[index] as string).length + longest + after.length);
  }
  return {
    room,
    write(target: Buffer): number {
      for (const [index, batch] of batches.entries()) {
        batch.answer = new NumberedPiece(before[index] as string, firsts[index] as number, after);
      }
      const piece = pieceOf(target);
      let at = target.write(opening, "latin1");
      let skipped = 1;
      for (const fate of fates) {
        // The first one has no comma in front.
        if (typeof fate === "string") at += target.write(skipped ? fate : `,${fate}`, at);
        else {
          const answer = fate.answer as NumberedPiece;
          at = copyWhole(answer.piece, piece, at, skipped);
          answer.countUp();
        }
        skipped = 0;
      }
      return at + target.write(closing, at, "latin1");
    },
  };
}

/** The records of a request, read in the fast way if it is as usual. */
function recordsOf(request: OperationRequest<"sendRecords">): SentRecords {
  const body = request.plainBody();
  const read = body && readSendBody(body);
  if (read) return read;
  const { stream_name, stream_id, records } = request.arguments();
  for (const [place, { data }] of records.entries()) {
    if (!isBase64(data)) throw new DisRefusal("DIS.4300", [`The data of record ${place} is no base64.`]);
  }
  return { stream_name, stream_id, ...sentRecords(records) };
}

function requireRequestSize(records: readonly SentRecord[]): void {
  let total = 0;
  for (const { size } of records) total += size;
  if (total <= maxRequestBytes) return;
  throw new DisRefusal("DIS.4300", [`The records have ${total} bytes, more than ${maxRequestBytes}.`], 413);
}

/** A batch for a partition that takes records, or undefined. */
function batchFor(stream: StreamState, partition: number): Batch | undefined {
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
  const status = partition === undefined ? undefined : partitionStatus(stream, partition, now);
  const code = status === "EXPIRED" ? "DIS.4319" : status === "DELETED" ? "DIS.4318" : "DIS.4302";
  return refusedResult(code, [stream.name, projectId, partition_id]);
}

function refusedResult(code: DisErrorCode, details: unknown[] = []): string {
  return JSON.stringify({ error_code: code, error_message: messageOf(code, details) });
}
