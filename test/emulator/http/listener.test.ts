// The emulator behind a socket: what real clients send, and what bad company sends.
import { connect } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createDisClient, decodeData } from "../../../src/client/index.ts";
import { listen } from "../../../src/emulator/http/listener.ts";
import { createEmulator, type Emulator, type Listener } from "../../../src/emulator/index.ts";
import { createMemoryStore } from "../../../src/emulator/store/memory-store.ts";

const headers = { "X-Auth-Token": "any", "Content-Type": "application/json; charset=utf-8" };
let emulator: Emulator;
let listener: Listener;
let streams: string;

beforeEach(async () => {
  emulator = createEmulator();
  listener = await emulator.listen(0, { drainTimeout: 50, maxBytesUnderWay: 20_000_000 });
  streams = `${listener.url}/v2/p/streams`;
  await fetch(streams, { method: "POST", headers, body: '{"stream_name":"orders","partition_count":1}' });
});
afterEach(() => emulator.close());

/** Sends bytes as they are and returns the first that come back, or nothing when the connection ends before. */
function raw(...parts: (string | Buffer)[]): Promise<string> {
  const socket = connect(Number(new URL(listener.url).port), "127.0.0.1");
  socket.on("error", () => {});
  for (const part of parts) socket.write(part);
  return new Promise((resolve) => {
    socket.on("close", () => resolve(""));
    socket.on("data", (chunk) => {
      resolve(String(chunk));
      socket.destroy();
    });
  });
}

describe("clients send", () => {
  test.each([
    ["a slash at the end", "/v2/p/streams/"],
    ["what their endpoint has in front of the version", "/dis-gw/v2/p/streams/"],
    ["query parameters that nobody knows", "/v2/p/streams?stream_name=orders&project=p"],
    ["empty query parameters", "/v2/p/streams?start_stream_name="],
  ])("%s", async (_, path) => {
    const response = await fetch(`${listener.url}${path}`, { headers });
    expect(await response.json()).toMatchObject({ stream_names: ["orders"] });
  });

  test("bodies with a GET", async () => {
    const answer = await raw(
      "GET /v2/p/streams HTTP/1.1\r\nHost: localhost\r\nX-Auth-Token: a\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}",
    );
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  });

  test("fields that nobody knows, empty and null ones", async () => {
    const entry = { data: "AAAA", partition_id: "", explicit_hash_key: "", partition_key: null, extended_info: 1 };
    const body = JSON.stringify({ stream_name: "orders", stream_id: "", records: [entry, entry], more: {} });
    const response = await fetch(`${listener.url}/v2/p/records/`, { method: "POST", headers, body });
    expect(await response.json()).toMatchObject({ failed_record_count: 0 });
  });
});

test("an upload stays as it came until it is stored, whatever comes meanwhile", async () => {
  const store = createMemoryStore();
  let bothAreHere = () => {};
  const bothHere = new Promise<void>((resolve) => {
    bothAreHere = resolve;
  });
  let waiting = 0;
  const patient = createEmulator({
    store: {
      ...store,
      update: async (decide) => {
        // The first one makes the stream.
        if (++waiting === 3) bothAreHere();
        if (waiting > 1) await bothHere;
        return store.update(decide);
      },
    },
  });
  const { url } = await patient.listen(0);
  const dis = createDisClient({ endpoint: url, projectId: "p", credentials: { token: "any" } });
  await dis.createStream({ stream_name: "orders", partition_count: 1 });
  // Larger than what a socket gives at once.
  const texts = ["a", "b"].map((letter) => letter.repeat(300_000));
  await Promise.all(texts.map((data) => dis.putRecords("orders", [{ data }])));
  const { partition_cursor } = await dis.showCursor({
    "stream-name": "orders",
    "partition-id": "0",
    "cursor-type": "TRIM_HORIZON",
  });
  const { records } = await dis.consumeRecords({ "partition-cursor": partition_cursor });
  expect(records.map(({ data }) => decodeData(data).text()).sort()).toEqual(texts);
  await patient.close();
});

test("an answer stays as it was until it is sent, whatever is answered meanwhile", async () => {
  // More than the system takes before anybody reads.
  const room = 24 * 1_048_576;
  let slowIsWritten = () => {};
  const written = new Promise<void>((resolve) => {
    slowIsWritten = resolve;
  });
  const answers = await listen(async ({ path }) => {
    const write = (target: Buffer) => {
      target.fill(path.at(-1) as string, 0, room);
      if (path === "/s") slowIsWritten();
      return room;
    };
    return { status: 200, headers: {}, body: { room, write } };
  }, 0);
  const slow = connect(Number(new URL(answers.url).port), "127.0.0.1");
  slow.write("GET /s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  await written;
  const other = await (await fetch(`${answers.url}/o`)).text();
  expect(other === "o".repeat(room)).toBe(true);
  const chunks: Buffer[] = [];
  for await (const chunk of slow) chunks.push(chunk as Buffer);
  const [, body] = Buffer.concat(chunks).toString("latin1").split("\r\n\r\n");
  expect(body === "s".repeat(room)).toBe(true);
  await answers.close();
});

describe("is refused", () => {
  const dis = (code: string, message: string) => ({ errorCode: code, message });

  test.each([
    ["no body", "", dis("DIS.4202", "Empty request.")],
    ["no JSON", "{", dis("DIS.4300", "Request error. [The body is no JSON.]")],
    ["no object", "[1]", dis("DIS.4300", "Request error. [The body is no JSON object.]")],
  ])("%s", async (_, body, expected) => {
    const response = await fetch(streams, { method: "POST", headers, body });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual(expected);
    expect(response.headers.get("x-request-id")).toMatch(/^[0-9a-f]{32}$/);
  });

  test.each([
    ["application/x-protobuf; charset=utf-8", {}],
    ["application/json", { "Content-Encoding": "lz4" }],
  ])("a body in %s %j, which is not emulated", async (type, more) => {
    const response = await fetch(streams, {
      method: "POST",
      headers: { ...headers, ...more, "Content-Type": type },
      body: "x",
    });
    expect(await response.json()).toMatchObject({ message: expect.stringMatching(/not emulated, send JSON/) });
  });

  test("a path or a method that no operation has, in the gateway's shape", async () => {
    for (const request of [fetch(`${listener.url}/v9/x`, { headers }), fetch(streams, { method: "PATCH", headers })]) {
      const response = await request;
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ error_code: "APIGW.0101" });
    }
  });

  test("a path that is no UTF-8", async () => {
    expect((await fetch(`${streams}/%ff`, { headers })).status).toBe(404);
  });

  test("a call without credentials", async () => {
    const response = await fetch(streams);
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({
      error_code: "APIGW.0301",
      error_msg: "Incorrect IAM authentication information: x-auth-token not found",
      request_id: response.headers.get("x-request-id"),
    });
  });

  test("a body over 12 MB, before it has been sent", async () => {
    const answer = await raw(
      `POST /v2/p/records HTTP/1.1\r\nHost: localhost\r\nX-Auth-Token: a\r\nContent-Length: ${12 * 1_048_576 + 1}\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  });

  test("a body without end, once it is over 12 MB", async () => {
    const chunk = Buffer.from(`100000\r\n${"x".repeat(0x100000)}\r\n`);
    const head = "POST /v2/p/records HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n";
    expect(await raw(head, ...Array(14).fill(chunk))).toMatch(/^HTTP\/1\.1 413 /);
  });

  test("a body that turned out too large and ends all the same, once", async () => {
    const chunk = `100000\r\n${"x".repeat(0x100000)}\r\n`;
    const head =
      "POST /v2/p/streams HTTP/1.1\r\nHost: localhost\r\nX-Auth-Token: a\r\nTransfer-Encoding: chunked\r\n\r\n";
    const socket = connect(Number(new URL(listener.url).port), "127.0.0.1");
    socket.end(`${head}${chunk.repeat(14)}0\r\n\r\n`);
    let answers = "";
    for await (const part of socket) answers += part;
    expect(answers.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 413"]);
    expect((await fetch(streams, { headers })).status).toBe(200);
  });

  test("a request while too many bytes are under way, and the next one is not", async () => {
    const head =
      "POST /v2/p/records HTTP/1.1\r\nHost: localhost\r\nX-Auth-Token: a\r\nContent-Length: 11000000\r\n\r\n";
    const most = Buffer.alloc(10_999_999, 32);
    // Neither is whole, so one of them is refused as soon as both together are too much.
    const both = [raw(head, most), raw(head, most)];
    expect(await Promise.race(both)).toMatch(/^HTTP\/1\.1 503 /);
    expect((await fetch(streams, { headers })).status).toBe(200);
  });
});

describe("stopping", () => {
  test("hangs up on those who do not end, when the time is over", async () => {
    const answer = raw(
      "POST /v2/p/records HTTP/1.1\r\nHost: localhost\r\nX-Auth-Token: a\r\nContent-Length: 5\r\n\r\n",
    );
    await fetch(streams, { headers });
    await emulator.close();
    expect(await answer).not.toContain("200 OK");
    await expect(fetch(streams)).rejects.toThrow();
  });

  test("says what to do when the port is taken", async () => {
    const port = Number(new URL(listener.url).port);
    await expect(emulator.listen(port)).rejects.toThrow(`Port ${port} on 127.0.0.1 is taken.`);
  });
});

describe("the control plane", () => {
  test("tells that it is ready, empties everything, and names what it does not know", async () => {
    const call = async (method: string, path: string) => {
      const response = await fetch(`${listener.url}/_emulator/${path}`, { method });
      return [response.status, await response.json()];
    };
    expect(await call("GET", "health")).toEqual([200, { live: true, ready: true }]);
    expect(await call("POST", "reset")).toEqual([200, { reset: true }]);
    expect(await (await fetch(streams, { headers })).json()).toMatchObject({ total_number: 0 });
    expect(await call("POST", "rest")).toEqual([404, { message: expect.stringContaining("POST /_emulator/rest") }]);
  });
});
