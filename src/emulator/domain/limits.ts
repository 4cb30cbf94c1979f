// The limits of the service, as far as the emulator enforces them.
import type { StreamType } from "../../../generated/dis/aliases.ts";
import { defaultQuotas, readThroughput, writeThroughput } from "../../../generated/dis/limits.ts";
import type { ScalingLimits } from "./scaling.ts";

export interface Throughput {
  write: { records: number; bytes: number };
  read: { bytes: number };
}

export interface Limits {
  /** What a project may have. Source: section 5.1.8. */
  quotas: { common_partition: number; advanced_partition: number; app: number };
  /** What one partition takes and gives in a second; without it there is no flow control. */
  throughput?: Record<StreamType, Throughput>;
  scaling: ScalingLimits;
  /** Whether an app with checkpoints may be deleted. No source says what counts as use. */
  deleteAppsWithCheckpoints: boolean;
}

/** The quotas, and no flow control. */
export const relaxedLimits: Limits = {
  quotas: defaultQuotas,
  scaling: {},
  deleteAppsWithCheckpoints: true,
};

/**
 * What the documents say of the service. Five scalings an hour is one half of what the reference says; the other, none within
 * an hour of a success, would leave four of them without use.
 *
 * Source: the user manual of DIS on throughput, section 5.1.5 on scaling.
 */
export const realLimits: Limits = {
  ...relaxedLimits,
  throughput: {
    COMMON: { write: writeThroughput.COMMON, read: readThroughput.COMMON },
    ADVANCED: { write: writeThroughput.ADVANCED, read: readThroughput.ADVANCED },
  },
  scaling: { perHour: 5 },
};

/** The bytes of data that one answer holds when the caller does not say. No source names it; we take what a second gives. */
export const defaultFetchBytes = readThroughput.COMMON.bytes;

/** How many partitions all streams of a type may have together. */
export function partitionQuota({ quotas }: Limits, type: StreamType): number {
  return type === "COMMON" ? quotas.common_partition : quotas.advanced_partition;
}
