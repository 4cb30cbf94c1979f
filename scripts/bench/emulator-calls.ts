// What the benchmarks of the emulator ask of it.

export const project = "/v2/0123456789abcdef0123456789abcdef";

/** The body of an upload: so many records of so many bytes, each with a key of its own. */
export function uploadOf(count: number, size: number, stream = "bench"): string {
  const data = Buffer.alloc(size, 65).toString("base64");
  return JSON.stringify({
    stream_name: stream,
    records: Array.from({ length: count }, (_, n) => ({ data, partition_key: `key-${n}` })),
  });
}

/** Calls once, and throws unless that succeeds. */
export async function call(url: string, method: string, path: string, body?: string): Promise<string> {
  const headers = { "X-Auth-Token": "any", "Content-Type": "application/json" };
  const response = await fetch(`${url}${path}`, { method, headers, ...(body ? { body } : {}) });
  if (!response.ok) throw new Error(`${method} ${path} was answered with ${response.status}: ${await response.text()}`);
  return response.text();
}

export async function createStream(url: string, name: string, partitions: number): Promise<void> {
  const body = JSON.stringify({ stream_name: name, partition_count: partitions });
  await call(url, "POST", `${project}/streams`, body);
}

/** A cursor at the oldest record of a partition, or at a number. */
export async function cursorOf(url: string, stream: string, number?: number, partition = 0): Promise<string> {
  const start = number === undefined ? "cursor-type=TRIM_HORIZON" : `starting-sequence-number=${number}`;
  const path = `${project}/cursors?stream-name=${stream}&partition-id=${partition}&${start}`;
  return JSON.parse(await call(url, "GET", path)).partition_cursor;
}
