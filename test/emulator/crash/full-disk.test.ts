// An emulator whose disk fills up. It takes root's rights to make such a disk.
import { spawnSync } from "node:child_process";
import { existsSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { deleteDirectory, newDirectory } from "../store/stores.ts";
import { type Client, type Durability, type Server, serve } from "./client.ts";
import { Ledger } from "./ledger.ts";

const megabyte = 1024 * 1024;

function mount(directory: string): boolean {
  return spawnSync("mount", ["-t", "tmpfs", "-o", "size=40m", "tmpfs", directory]).status === 0;
}

function unmount(directory: string): void {
  spawnSync("umount", [directory]);
}

function canMount(): boolean {
  const directory = newDirectory();
  const mounted = mount(directory);
  if (mounted) unmount(directory);
  deleteDirectory(directory);
  return mounted;
}

describe.skipIf(!canMount())("on a disk of 40 MB (skipped where no tmpfs can be mounted)", () => {
  let disk: string;
  let directory: string;
  let server: Server | undefined;

  beforeEach(() => {
    disk = newDirectory();
    expect(mount(disk)).toBe(true);
    directory = join(disk, "a.store");
    server = undefined;
  });
  afterEach(async () => {
    await server?.kill();
    unmount(disk);
    deleteDirectory(disk);
  });

  async function start(durability: Durability): Promise<Client> {
    server = await serve(directory, durability);
    return server.client;
  }

  async function health(): Promise<{ ready: boolean }> {
    return (await (await fetch(`${server?.url}/_emulator/health`)).json()) as { ready: boolean };
  }

  const filler = () => join(disk, "filler");

  /** Takes all room but some. */
  function fill(left: number): void {
    rmSync(filler(), { force: true });
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(filler(), Buffer.alloc(bavail * bsize - left));
  }

  /** What is said whenever something cannot be kept. */
  const refusal = () => ({
    status: 500,
    body: {
      errorCode: "DIS.5000",
      message: expect.stringContaining(`The store in ${directory} can take nothing more`),
    },
  });

  it.each(["durable", "relaxed"] as const)(
    "refuses what it cannot keep, loses nothing, and goes on once there is room, %s",
    async (durability) => {
      writeFileSync(filler(), Buffer.alloc(8 * megabyte));
      const ledger = new Ledger();
      const at = { app_name: "app", stream_name: "orders", partition_id: "0" };
      const put = (client: Client, count: number, size: number) =>
        ledger.put(client, "writer", "orders", Array(count).fill({ size, partition_id: "0" }));

      let client = await start(durability);
      await client.must("POST", "apps", { app_name: "app" });
      await ledger.create(client, "orders", 2);
      await ledger.checkpoint(client, at);
      for (const [count, size] of [
        [40, 20_000],
        [1, 20_000],
        [1, 30],
      ] as const) {
        let kept = 0;
        for (;;) {
          const refused = await put(client, count, size);
          if (kept++ === 0) expect(refused).toBeUndefined();
          if (!refused) continue;
          expect(refused).toMatchObject(refusal());
          break;
        }
      }
      for (const [path, body] of [
        ["streams", { stream_name: "more", partition_count: 1 }],
        ["apps", { app_name: "more" }],
      ] as const) {
        expect(await client.call("POST", path, body)).toMatchObject(refusal());
      }
      await ledger.verify(client, { all: true });

      await server?.kill();
      client = await start(durability);
      await ledger.verify(client, { all: true });
      expect(await put(client, 40, 20_000)).toMatchObject(refusal());

      rmSync(filler());
      expect(await put(client, 40, 20_000)).toBeUndefined();
      await ledger.checkpoint(client, at);
      await ledger.create(client, "more", 1);
      await ledger.verify(client, { all: true });
      expect(await server?.stop()).toBe(0);
      await ledger.verify(await start(durability), { all: true });
    },
  );

  it("answers, deletes and takes nothing while others have taken all room", async () => {
    const ledger = new Ledger();
    const put = (client: Client) => ledger.put(client, "writer", "orders", [{ size: 30, partition_id: "0" }]);
    const client = await start("durable");
    await ledger.create(client, "orders", 1);
    expect(await put(client)).toBeUndefined();
    await ledger.create(client, "old", 1);
    fill(0);
    // Whoever starts a second one in vain leaves the room to the first.
    await expect(serve(directory, "durable")).rejects.toThrow("is in use by process");
    expect(existsSync(join(directory, "spare"))).toBe(true);
    expect(await put(client)).toMatchObject(refusal());
    await ledger.delete(client, "old");
    await ledger.verify(client, { all: true });
    rmSync(filler());
    expect(await put(client)).toBeUndefined();
    await ledger.verify(client, { all: true });
  });

  it.each(["durable", "relaxed"] as const)(
    "is emptied through the API, without a free byte at the start, %s",
    async (durability) => {
      const ledger = new Ledger();
      const put = (client: Client, stream: string, count: number, size: number) =>
        ledger.put(client, "writer", stream, Array(count).fill({ size, partition_id: "0" }));
      let client = await start(durability);
      await ledger.create(client, "orders", 1);
      await ledger.create(client, "old", 2);
      expect(await put(client, "orders", 3, 2_000)).toBeUndefined();
      for (let round = 0; round < 8; round++) expect(await put(client, "old", 40, 20_000)).toBeUndefined();
      await server?.kill();
      fill(0);
      client = await start(durability);
      await ledger.verify(client, { all: true });
      expect(await put(client, "orders", 1, 30)).toMatchObject(refusal());
      expect(await health()).toEqual({
        live: true,
        ready: false,
        reason: expect.stringMatching(
          `^The store in ${directory} can take nothing more: its disk has \\d\\.\\d MB left`,
        ),
      });
      await ledger.delete(client, "old");
      // Its records are deleted by and by.
      while (!(await health()).ready);
      for (const size of [30, 20_000]) expect(await put(client, "orders", 3, size)).toBeUndefined();
      await ledger.verify(client, { all: true });
      await server?.kill();
      client = await start(durability);
      await ledger.verify(client, { all: true });
      const reset = await fetch(`${server?.url}/_emulator/reset`, { method: "POST" });
      expect(reset.status).toBe(200);
      expect((await client.streams()).total).toBe(0);
      await client.must("POST", "streams", { stream_name: "new", partition_count: 1 });
    },
  );

  it("deletes large streams and many at once, without a free byte", async () => {
    const ledger = new Ledger();
    const client = await start("durable");
    const app_names = ["one", "two", "three"];
    for (const app_name of app_names) await client.must("POST", "apps", { app_name });
    const small = Array.from({ length: 6 }, (_, number) => `small-${number}`);
    await ledger.create(client, "large", 30);
    for (const name of small) await ledger.create(client, name, 3);
    for (const stream_name of ["large", ...small]) {
      const partitions = Array.from({ length: stream_name === "large" ? 30 : 3 }, (_, number) => String(number));
      const plans = partitions.map((partition_id) => ({ size: 400, partition_id }));
      expect(await ledger.put(client, "writer", stream_name, plans)).toBeUndefined();
      for (const app_name of app_names) {
        for (const partition_id of partitions) {
          const at = { app_name, stream_name, partition_id };
          await client.must("POST", "checkpoints", { ...at, checkpoint_type: "LAST_READ", sequence_number: "0" });
        }
      }
    }
    fill(0);
    await Promise.all([...small.map((name) => ledger.delete(client, name)), ledger.delete(client, "large")]);
    await client.must("DELETE", "apps/one");
    await ledger.verify(client, { all: true });
    expect(await server?.stop()).toBe(0);
    await ledger.verify(await start("durable"), { all: true });
  });

  it("says that there is no room for a new store", async () => {
    fill(0);
    await expect(start("durable")).rejects.toThrow(`The folder ${directory} cannot hold a store: `);
  });

  // LMDB itself writes into its mapped lock file without a look at the disk, which would kill the process.
  it("says that there is too little room at the start", async () => {
    for (const kilobytes of [4, 12, 20, 32, 900]) {
      directory = join(disk, `${kilobytes}.store`);
      fill(kilobytes * 1024);
      await expect(start("durable")).rejects.toThrow(`The folder ${directory} cannot hold a store: `);
      deleteDirectory(directory);
    }
    fill(1_100_000);
    await start("durable");
  });
});
