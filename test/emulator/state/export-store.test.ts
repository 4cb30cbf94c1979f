import { afterEach, beforeEach, expect, it } from "vitest";
import { createEmulator, exportStore, openStore } from "../../../src/emulator/index.ts";
import { clientOf } from "../crash/client.ts";
import { deleteDirectory, newDirectory } from "../store/stores.ts";
import { projectId } from "../test-emulator.ts";

let directory: string;

beforeEach(() => {
  directory = newDirectory();
});
afterEach(() => deleteDirectory(directory));

function exported(): { lines: Record<string, unknown>[]; faults: string[] } {
  const lines: Record<string, unknown>[] = [];
  const { faults } = exportStore(directory, (line) => lines.push(JSON.parse(line)));
  return { lines, faults };
}

it("writes documents and records as they were sent, also where the document of a stream is lost", async () => {
  const store = await openStore({ directory, durability: "durable" });
  const emulator = createEmulator({ store, newId: () => "0123456789abcdefABC" });
  const client = clientOf("http://dis.test", emulator.fetch);
  await client.must("POST", "streams", { stream_name: "orders", partition_count: 1 });
  const sent = [
    { data: "b25l", partition_key: 'Schlüssel "1"', timestamp: 1_700_000_000_000 },
    { data: "dHdv", partition_key: "2" },
  ];
  await client.must("POST", "records", { stream_name: "orders", records: sent });
  const lost = [`stream/${projectId}/orders`, `stream-name/${projectId}/0123456789abcdefABC`];
  const place = { project: projectId, stream: "orders", partition: 0 };
  const own = { timestamp_type: "CreateTime", timestamp: expect.any(Number) };
  const records = sent.map((record, number) => ({ ...own, ...record, sequence_number: String(number) }));
  await emulator.close();

  const { lines, faults } = exported();
  expect(faults).toEqual([]);
  expect(lines.slice(0, 3).map(({ document }) => document)).toEqual([`census/${projectId}`, lost[1], lost[0]]);
  expect(lines.slice(3)).toEqual(records.map((record) => ({ ...place, ...record })));

  for (const [index, key] of lost.entries()) {
    const again = await openStore({ directory, durability: "durable" });
    await again.update(() => ({ changes: [{ key }], result: () => undefined }));
    await again.close();
    const expected = index === 0 ? place : { stream_id: "0123456789abcdefABC", partition: 0 };
    expect(exported().lines.slice(2 - index)).toEqual(records.map((record) => ({ ...expected, ...record })));
  }
});
