// Scaling a stream: which partitions come and go.
import { activePartitions, type PartitionState, partitionStatus, type StreamState } from "./stream.ts";

/**
 * The partitions after scaling. Up: deleted partitions come back first, then expired ones, then new ids are added. Down: those
 * with the highest numbers go.
 *
 * Source: the user manual of DIS on scaling; that the highest go is what clients expect, no document says it.
 */
export function scaledPartitions(stream: StreamState, target: number, now: number): StreamState["partitions"] {
  const partitions = [...stream.partitions];
  const active = activePartitions(stream);
  for (const number of active.slice(target)) partitions[number] = { ...partitions[number], deleted: now };
  let missing = target - active.length;
  for (const status of ["DELETED", "EXPIRED"]) {
    for (let number = 0; number < stream.partitions.length && missing > 0; number++) {
      if (partitionStatus(stream, number, now) !== status) continue;
      const { deleted: _, expired: __, ...kept } = partitions[number] as PartitionState;
      partitions[number] = kept;
      missing--;
    }
  }
  for (; missing > 0; missing--) partitions.push({});
  return partitions;
}

/** How often a stream may be scaled; what is left out is not limited. */
export interface ScalingLimits {
  /** Scalings of any kind within an hour. */
  perHour?: number;
  upPerHour?: number;
  downPerHour?: number;
  /** Milliseconds after a success during which there is no further one. */
  pause?: number;
}

/** Why a stream may not be scaled now, or undefined when it may. */
export function scalingRefusal(
  { scalings }: StreamState,
  direction: "up" | "down",
  limits: ScalingLimits,
  now: number,
): string | undefined {
  // One that lies ahead was made under a clock that has been set back since.
  const recent = scalings.filter(({ time }) => time <= now && now - time < 3_600_000);
  const alike = recent.filter(({ from, to }) => (to > from ? "up" : "down") === direction);
  const { perHour = Infinity, upPerHour = Infinity, downPerHour = Infinity, pause = 0 } = limits;
  if (recent.length >= perHour) return `The stream was scaled ${recent.length} times within an hour.`;
  const most = direction === "up" ? upPerHour : downPerHour;
  if (alike.length >= most) return `The stream was scaled ${direction} ${alike.length} times within an hour.`;
  const last = recent.at(-1);
  if (last && now - last.time < pause) return "The stream was scaled too short a time ago.";
  return undefined;
}
