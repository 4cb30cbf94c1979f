// How the 63 bits of hash keys are shared out among the partitions that take records.

/** The greatest hash key. */
export const maxHash = 2n ** 63n - 1n;

/**
 * The range of one of `count` partitions, both ends included. All are equally wide but the last, which takes the rest.
 *
 * Source: a recorded describe answer with two partitions, `[0 : 4611686018427387902]` and
 * `[4611686018427387903 : 9223372036854775807]`.
 */
export function hashRange(index: number, count: number): [first: bigint, last: bigint] {
  const width = maxHash / BigInt(count);
  const first = BigInt(index) * width;
  return [first, index === count - 1 ? maxHash : first + width - 1n];
}

/**
 * Which of `count` partitions holds a hash key in its range. Huawei's Java client puts the first key of each range but the
 * lowest into the partition below; we go by the ranges that the service prints.
 */
export function indexOfHash(hash: bigint, count: number): number {
  return Math.min(count - 1, Number(hash / (maxHash / BigInt(count))));
}
