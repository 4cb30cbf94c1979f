// What the clients have in common that keep the names of the wire.
import type { Sent } from "./scenario.ts";

export function entriesOf(records: { partition: string; data: string }[]) {
  return records.map(({ partition, data }) => ({ partition_id: partition, data }));
}

/** What became of the records of one request. */
export function outcomeOf(answer: { failed_record_count: number; records: Outcome[] }) {
  const records: Sent[] = answer.records.map((record) => ({
    code: record.error_code,
    partition: record.partition_id,
    number: record.sequence_number,
  }));
  return { failed: answer.failed_record_count, records };
}

interface Outcome {
  error_code?: string | null;
  partition_id?: string;
  sequence_number?: string;
}

export function checkpointOf(app: string, stream: string, partition: string) {
  return { app_name: app, stream_name: stream, partition_id: partition, checkpoint_type: "LAST_READ" } as const;
}

export function trimHorizonOf(stream: string, partition: string) {
  return { "stream-name": stream, "partition-id": partition, "cursor-type": "TRIM_HORIZON" } as const;
}
