// Those who take no answers, and those who say nothing: everybody else is served all the same, and memory stays bounded.
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { ByteAccount, ByteBudget } from "../../../src/emulator/http/byte-budget.ts";
import {
  createEmulator,
  createMemoryStore,
  type Emulator,
  type ListenOptions,
  type Store,
} from "../../../src/emulator/index.ts";

const headers = { "X-Auth-Token": "any", "Content-Type": "application/json" };
const megabyte = Buffer.alloc(1_048_576).toString("base64");
const most = 10 * 1_048_576;

let emulator: Emulator;
let base: string;
let answered = 0;
let onAnswer = () => {};
const sockets: Socket[] = [];

async function start(options: ListenOptions = {}, store: Store = createMemoryStore()): Promise<void> {
  answered = 0;
  emulator = createEmulator({
    store,
    onAnswer: () => {
      answered++;
      onAnswer();
    },
  });
  const { url } = await emulator.listen(0, { drainTimeout: 50, ...options });
  base = `${url}/v2/p`;
  await post("streams", { stream_name: "orders", partition_count: 1 });
}

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await emulator.close();
});

const post = (path: string, body: object) =>
  fetch(`${base}/${path}`, { method: "POST", headers, body: JSON.stringify(body) });
const upload = (count: number, data = megabyte) =>
  post("records", { stream_name: "orders", records: Array(count).fill({ data }) });

async function cursor(): Promise<string> {
  const query = "stream-name=orders&partition-id=0&cursor-type=TRIM_HORIZON";
  const { partition_cursor } = (await (await fetch(`${base}/cursors?${query}`, { headers })).json()) as {
    partition_cursor: string;
  };
  return partition_cursor;
}

const readPath = (from: string, bytes = most) => `/v2/p/records?partition-cursor=${from}&max_fetch_bytes=${bytes}`;
const read = async (from: string) => {
  const response = await fetch(base.replace("/v2/p", readPath(from)), { headers });
  const body = (await response.json()) as { records?: unknown[]; error_code?: string };
  return { status: response.status, ...body };
};

/** Sends a text over a connection of its own, and reads nothing of what comes back. */
async function say(text: string): Promise<Socket> {
  const socket = connect(Number(new URL(base).port), "127.0.0.1");
  socket.on("error", () => {});
  sockets.push(socket);
  await once(socket, "connect");
  socket.write(text);
  return socket;
}

/** Resolves once so many requests have been answered since the start. */
function untilAnswered(count: number): Promise<void> {
  return new Promise((resolve) => {
    onAnswer = () => {
      if (answered >= count) resolve();
    };
    onAnswer();
  });
}

describe("60 readers that take no answers", () => {
  test("leave room for writers, for another reader, and in memory", { timeout: 60_000 }, async () => {
    await start();
    for (let n = 0; n < 3; n++) expect((await upload(5)).status).toBe(200);
    const from = await cursor();
    const before = process.memoryUsage().arrayBuffers;
    const already = answered;
    for (let n = 0; n < 60; n++) {
      await say(`GET ${readPath(from)} HTTP/1.1\r\nHost: localhost\r\nX-Auth-Token: a\r\n\r\n`);
    }
    await untilAnswered(already + 60);
    // Room for all of their answers, and the buffers that are kept.
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(128 * 1_048_576 + 48 * 1_048_576);

    const uploads = await Promise.all(Array.from({ length: 10 }, () => upload(2)));
    expect(uploads.map(({ status }) => status)).toEqual(Array(10).fill(200));
    for (let n = 0; n < 10; n++) expect((await upload(5)).status).toBe(200);

    const { status, records, error_code } = await read(from);
    if (status === 200) expect(records?.length).toBeGreaterThan(0);
    else expect([status, error_code]).toEqual([503, "APIGW.0106"]);
    expect((await fetch(`${base}/streams/orders`, { headers })).status).toBe(200);
  });

  test("give everything back when they are gone", { timeout: 60_000 }, async () => {
    await start();
    for (let n = 0; n < 3; n++) await upload(5);
    const from = await cursor();
    const already = answered;
    for (let n = 0; n < 60; n++) {
      await say(`GET ${readPath(from)} HTTP/1.1\r\nHost: localhost\r\nX-Auth-Token: a\r\n\r\n`);
    }
    await untilAnswered(already + 60);
    for (const socket of sockets.splice(0)) socket.destroy();
    let records: unknown[] | undefined;
    while (records?.length !== 10) ({ records } = await read(from));
  });
});

test("when there is room for less than was asked for, a reader gets fewer records, at least one, and misses none", async () => {
  await start({ maxReadBytesUnderWay: 3_000_000 });
  for (let n = 0; n < 4; n++) expect((await upload(3)).status).toBe(200);
  let from = await cursor();
  const counts: number[] = [];
  for (let left = 12; left > 0; left -= counts.at(-1) as number) {
    const { status, records, next_partition_cursor } = (await read(from)) as unknown as {
      status: number;
      records: { sequence_number: string }[];
      next_partition_cursor: string;
    };
    expect(status).toBe(200);
    expect(records[0]?.sequence_number).toBe(String(12 - left));
    counts.push(records.length);
    from = next_partition_cursor;
  }
  expect(counts).toEqual(Array(12).fill(1));
});

test("a record for which there is no room at all is refused to whoever asks for it, and the writer is not", async () => {
  await start({ maxReadBytesUnderWay: 1_000_000 });
  expect((await upload(1)).status).toBe(200);
  expect(await read(await cursor())).toEqual({
    status: 503,
    error_code: "APIGW.0106",
    error_msg: "Too many answers wait to be taken; read again in a moment.",
    request_id: expect.any(String),
  });
  expect((await upload(1)).status).toBe(200);
});

test("writers that wait for the disk leave room for readers", async () => {
  const memory = createMemoryStore();
  let waiting = 0;
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  let bothWait = () => {};
  const bothWaiting = new Promise<void>((resolve) => {
    bothWait = resolve;
  });
  const update: Store["update"] = async (decide) => {
    // The first one has made the stream.
    if (++waiting > 1) {
      if (waiting === 3) bothWait();
      await released;
    }
    return memory.update(decide);
  };
  await start({ maxBytesUnderWay: 4_000_000 }, { ...memory, update });
  const uploads = [upload(1), upload(1)];
  await bothWaiting;
  expect((await upload(1, "AAAA")).status).toBe(503);
  expect((await fetch(`${base}/streams`, { headers })).status).toBe(200);
  expect(await read(await cursor())).toMatchObject({ status: 200, records: [] });
  release();
  expect((await Promise.all(uploads)).map(({ status }) => status)).toEqual([200, 200]);
  expect((await upload(1, "AAAA")).status).toBe(200);
});

test("uploads that do not go on leave room for others, and are told so", async () => {
  await start({ maxBytesUnderWay: 4_000_000 });
  const head = "POST /v2/p/records HTTP/1.1\r\nHost: localhost\r\nX-Auth-Token: a\r\nContent-Length: 2000000\r\n\r\n";
  const silent = await Promise.all(Array.from({ length: 4 }, () => say(`${head}${" ".repeat(999_000)}`)));
  for (let n = 0; n < 20; n++) expect((await upload(1)).status).toBe(200);
  const [told] = await Promise.race(silent.map((socket) => once(socket, "data") as Promise<[Buffer]>));
  expect(String(told)).toMatch(/^HTTP\/1\.1 503 /);
});

describe("when there are as many connections as may be", () => {
  const connections = 50;
  const silent = (count = connections) => Promise.all(Array.from({ length: count }, () => say("")));
  const closed = (socket: Socket) => socket.closed || once(socket, "close");
  /** Reads what comes first, to the end of a line. */
  const firstLine = async (socket: Socket) => {
    const [chunk] = (await once(socket, "data")) as [Buffer];
    return String(chunk).split("\r\n")[0];
  };
  /** Begins a request whose body lacks the name of an app, and resolves when it is under way. */
  const beginRequest = async () => {
    const head =
      "POST /v2/p/apps HTTP/1.1\r\nHost: localhost\r\nX-Auth-Token: a\r\nExpect: 100-continue\r\nContent-Length: 21\r\n\r\n";
    const socket = await say(`${head}{"app_name":`);
    expect(await firstLine(socket)).toBe("HTTP/1.1 100 Continue");
    return socket;
  };
  const get = "GET /v2/p/streams HTTP/1.1\r\nHost: localhost\r\nX-Auth-Token: a\r\n\r\n";

  test("a new client is let in for the one that has said nothing for the longest", async () => {
    await start({ maxConnections: connections });
    const [first, ...others] = await silent();
    const client = await say(get);
    expect(await firstLine(client)).toBe("HTTP/1.1 200 OK");
    await closed(first as Socket);
    expect(others.filter((socket) => socket.destroyed).length).toBeLessThan(2);
    // Thousands may come, and all are let in.
    for (let n = 0; n < 3 * connections; n++) expect(await firstLine(await say(get))).toBe("HTTP/1.1 200 OK");
  });

  test("those who have begun a request go last, and those whose request is under way never", async () => {
    await start({ maxConnections: 4 });
    const underWay = await beginRequest();
    const begun = await say("GET /v2/p/streams HTTP/1.1\r\nHost:");
    const idle = await say(get);
    expect(await firstLine(idle)).toBe("HTTP/1.1 200 OK");
    const silent = await say("");
    idle.write(get);
    expect(await firstLine(idle)).toBe("HTTP/1.1 200 OK");
    // Both were there before the two that follow, one of which has been idle for a shorter time than the other.
    expect(await firstLine(await say(get))).toBe("HTTP/1.1 200 OK");
    await closed(silent);
    expect([underWay, begun, idle].map(({ destroyed }) => destroyed)).toEqual([false, false, false]);
    underWay.write('"shop12"}');
    expect(await firstLine(underWay)).toBe("HTTP/1.1 201 Created");
    begun.write(" localhost\r\nX-Auth-Token: a\r\n\r\n");
    expect(await firstLine(begun)).toBe("HTTP/1.1 200 OK");
  });

  test("a new client is told so while a request is under way on each of them", async () => {
    await start({ maxConnections: 2 });
    const [one, two] = [await beginRequest(), await beginRequest()];
    const refused = await say("");
    let text = "";
    for await (const chunk of refused) text += chunk;
    expect(text).toMatch(/^HTTP\/1\.1 503 .*All of the 2 connections are busy/s);
    one.write('"shop12"}');
    two.write('"shop34"}');
    expect(await Promise.all([firstLine(one), firstLine(two)])).toEqual(Array(2).fill("HTTP/1.1 201 Created"));
    expect((await fetch(`${base}/apps`, { headers })).status).toBe(200);
  });
});

test("a budget is never overdrawn by shares, and whole again in the end", () => {
  const step = fc.record({ kind: fc.constantFrom("share", "more", "become", "close"), bytes: fc.nat(300_000) });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.array(fc.tuple(fc.nat(5), step)), (size, steps) => {
      const budget = new ByteBudget(size);
      const accounts = Array.from({ length: 6 }, () => new ByteAccount(budget));
      for (const [who, { kind, bytes }] of steps) {
        const account = accounts[who] as ByteAccount;
        const { left } = budget;
        if (kind === "share") {
          const share = account.share(bytes);
          expect(share).toBeLessThanOrEqual(Math.max(0, Math.min(bytes, left)));
        } else if (kind === "more") expect(account.more(bytes)).toBe(bytes <= left);
        else if (kind === "become") account.become(bytes);
        else account.close();
      }
      for (const account of accounts) account.close();
      expect(budget.left).toBe(size);
    }),
  );
});
