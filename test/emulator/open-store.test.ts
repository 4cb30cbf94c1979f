// What a deleted stream left behind goes when the store is opened, and nothing else does.
import { expect, test } from "vitest";
import { openStore } from "../../src/emulator/index.ts";
import { batch, deleteDirectory, newDirectory } from "./store/stores.ts";
import { createTestEmulator } from "./test-emulator.ts";

test("keeps the records of all streams, and removes those of none", async () => {
  const directory = newDirectory();
  try {
    const open = () => openStore({ directory, durability: "durable" });
    const first = await open();
    const emulator = createTestEmulator({ store: first });
    await emulator.dis.createStream({ stream_name: "orders", partition_count: 2 });
    await emulator.dis.putRecords("orders", [
      { data: "one", partition_id: "0" },
      { data: "two", partition_id: "1" },
    ]);
    const kept = first.logs().sort();
    expect(kept).toHaveLength(2);
    await first.append([batch("a stream that is gone/0")]);
    await emulator.close();

    const second = await open();
    expect(second.logs().sort()).toEqual(kept);
    expect(await second.check()).toMatchObject({ records: 2, faults: [] });
    await second.close();
  } finally {
    deleteDirectory(directory);
  }
});
