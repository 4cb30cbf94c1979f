// Paths as clients write them, read in one way by the emulator and the mock.

export interface CallPath {
  /** What an endpoint such as `https://host/dis-gw` has in front of the version of the interface; empty as a rule. */
  prefix: string;
  /** The path as the contract has it, still percent-encoded. */
  path: string;
}

/** Where the interface begins. Its calls have no such segment further in front. */
const version = /\/v[123](?=\/|$)/;

/** One that Huawei's Python client writes for `streams` in front of some of its calls of dump tasks. */
const singular = /^(\/v2\/[^/]+)\/stream(?=\/[^/]+\/transfer-tasks(?:\/|$))/;

/** Reads a path: older clients end it in a slash, some are given an endpoint with a prefix, and one has a path of its own. */
export function callPathOf(sent: string): CallPath {
  const start = sent.search(version);
  const path = sent.slice(Math.max(start, 0)).replace(/\/$/, "").replace(singular, "$1/streams");
  return { prefix: sent.slice(0, Math.max(start, 0)), path };
}
