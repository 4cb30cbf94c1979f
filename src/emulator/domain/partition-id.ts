// The two forms of a partition's id: `shardId-0000000000`, which the service answers with, and the bare number.
import { patterns } from "../../../generated/dis/patterns.ts";

const prefix = "shardId-";

/** The long form. */
export function partitionId(number: number): string {
  return prefix + String(number).padStart(10, "0");
}

/** The number of an id in either form, or undefined for anything else. */
export function partitionNumber(id: string): number | undefined {
  return patterns.PartitionId.test(id) ? Number(id.replace(prefix, "")) : undefined;
}
