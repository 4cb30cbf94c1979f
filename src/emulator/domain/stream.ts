// A stream as the emulator keeps it, and what its partitions are at a given time.
import type {
  CompressionFormat,
  CsvProperties,
  DataType,
  StreamType,
  SystemTag,
  Tag,
} from "../../../generated/dis/aliases.ts";

export type PartitionStatus = "ACTIVE" | "DELETED" | "EXPIRED";

export interface StreamState {
  id: string;
  name: string;
  /** Milliseconds since 1970. */
  created: number;
  modified: number;
  retentionHours: number;
  type: StreamType;
  dataType: DataType;
  dataSchema?: string;
  csvProperties?: CsvProperties;
  compressionFormat?: CompressionFormat;
  tags: Tag[];
  systemTags: SystemTag[];
  autoScaling: { enabled: boolean; min: number; max: number };
  /** By number. */
  partitions: PartitionState[];
  /** By time. */
  scalings: Scaling[];
}

export interface PartitionState {
  /** When scaling down took it out of service. */
  deleted?: number;
  /** Whether it had expired when the retention was changed; a longer one does not bring it back. */
  expired?: true;
  /** The number of the first record that had not expired when the retention was changed. */
  from?: number;
}

export interface Scaling {
  time: number;
  from: number;
  to: number;
}

const hour = 3_600_000;

/** What arrived before is no longer kept. */
export function retentionStart(stream: StreamState, now: number): number {
  return now - stream.retentionHours * hour;
}

/** Undefined for a number that the stream has never had. */
export function partitionStatus(stream: StreamState, number: number, now: number): PartitionStatus | undefined {
  const partition = stream.partitions[number];
  if (!partition) return undefined;
  if (partition.deleted === undefined) return "ACTIVE";
  // Its last record came at the latest when it was deleted.
  return !partition.expired && partition.deleted >= retentionStart(stream, now) ? "DELETED" : "EXPIRED";
}

/** The numbers of the partitions that take records. They are asked for with every record, and a stream never changes in place. */
export function activePartitions(stream: StreamState): readonly number[] {
  let active = activeOf.get(stream);
  if (!active) {
    active = stream.partitions.flatMap(({ deleted }, number) => (deleted === undefined ? [number] : []));
    activeOf.set(stream, active);
  }
  return active;
}

const activeOf = new WeakMap<StreamState, readonly number[]>();

/** The log that holds the records of a partition. A stream of the same name that is made later has another id. */
export function logOf(stream: StreamState, partition: number): string {
  let logs = logsOf.get(stream);
  if (!logs) {
    logs = stream.partitions.map((_, number) => `${stream.id}/${number}`);
    logsOf.set(stream, logs);
  }
  return logs[partition] as string;
}

/** Kept, as a name that is looked up for the second time is found faster than one that is put together anew. */
const logsOf = new WeakMap<StreamState, readonly string[]>();
