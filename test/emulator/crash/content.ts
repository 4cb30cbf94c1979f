// What the tests of damaged files put into a store, and all that an emulator shows of it.
import type { Client } from "./client.ts";

const app_name = "app";

/** Everything that can be asked for. */
export async function stateOf(client: Client): Promise<unknown[]> {
  const { streams, total } = await client.streams();
  const found: unknown[] = [total, streams, await client.get("apps")];
  for (const { stream_name } of streams) {
    for (const [partition, range] of (await client.ranges(stream_name)).entries()) {
      found.push(range, await client.checkpoint({ app_name, stream_name, partition_id: String(partition) }));
      for await (const record of client.records(stream_name, partition, range[0])) found.push(record);
    }
  }
  return found;
}

export async function build(client: Client): Promise<void> {
  await client.must("POST", "apps", { app_name });
  for (const name of ["orders", "events"]) {
    await client.must("POST", "streams", { stream_name: name, partition_count: 3 });
    for (let round = 0; round < 25; round++) {
      await put(client, name, 10);
      const at = { app_name, stream_name: name, partition_id: String(round % 3), checkpoint_type: "LAST_READ" };
      await client.must("POST", "checkpoints", { ...at, sequence_number: String(round) });
    }
  }
  // The last pages that are in use are those of one value.
  const large = { data: Buffer.alloc(400_000, "large ").toString("base64"), partition_id: "0" };
  await client.must("POST", "records", { stream_name: "orders", records: [large] });
  await client.must("POST", "streams", { stream_name: "gone", partition_count: 1 });
  for (let round = 0; round < 3; round++) await put(client, "gone", 30);
  await client.must("DELETE", "streams/gone");
}

/** Records of many sizes, some of which LMDB keeps on pages of their own. */
export async function put(client: Client, stream: string, count: number): Promise<void> {
  const records = Array.from({ length: count }, (_, place) => ({
    data: Buffer.alloc(place % 10 === 9 ? 6_000 : 40 * place, `${stream} ${place} `).toString("base64"),
    partition_id: String(stream === "gone" ? 0 : place % 3),
  }));
  await client.must("POST", "records", { stream_name: stream, records });
}
