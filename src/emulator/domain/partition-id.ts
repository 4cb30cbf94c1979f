// The two forms of a partition's id: `shardId-0000000000`, which the service answers with, and the bare number.

/** The long form. */
export function partitionId(number: number): string {
  return `shardId-${String(number).padStart(10, "0")}`;
}

/** The number of an id in either form, or undefined for anything else. */
export function partitionNumber(id: string): number | undefined {
  const digits = /^(?:shardId-(\d{10})|(\d{1,10}))$/.exec(id);
  return digits ? Number(digits[1] ?? digits[2]) : undefined;
}
