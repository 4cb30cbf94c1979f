// The limits of the service, as far as the emulator enforces them.
import type { ScalingLimits } from "./domain/scaling.ts";
import type { StreamType } from "./domain/stream.ts";

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
  quotas: { common_partition: 50, advanced_partition: 10, app: 100 },
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
    COMMON: { write: { records: 1000, bytes: 1_048_576 }, read: { bytes: 2 * 1_048_576 } },
    ADVANCED: { write: { records: 2000, bytes: 5 * 1_048_576 }, read: { bytes: 10 * 1_048_576 } },
  },
  scaling: { perHour: 5 },
};

/** The bytes of data that one request may bring, before base64. Source: the user manual, on restrictions. */
export const maxRequestBytes = 5 * 1_048_576;

/** The bytes of data of one record, before base64. Source: the user manual. */
export const maxRecordBytes = 1_048_576;

/** The bytes of data that one answer holds when the caller does not say. No source names it. */
export const defaultFetchBytes = 2 * 1_048_576;

/** The bytes of a whole request. Source: section 3.1, which says it of signed requests. */
export const maxBodyBytes = 12 * 1_048_576;
