// Streams that are found by their id, as Huawei's Java and Python clients ask for those of another account.
import { beforeEach, describe, expect, test } from "vitest";
import { bodyText } from "../../../src/emulator/index.ts";
import { createTestEmulator, projectId, type TestEmulator } from "../test-emulator.ts";

const stream_name = "orders";
const checkpoint = { app_name: "reader", checkpoint_type: "LAST_READ", partition_id: "0" };
const reading = { "partition-id": "0", "cursor-type": "TRIM_HORIZON" };
const records = [{ data: "AAAA", partition_id: "0" }];

let emulator: TestEmulator;
let id: string;

beforeEach(async () => {
  emulator = createTestEmulator();
  await emulator.dis.createStream({ stream_name, partition_count: 2 });
  await emulator.dis.createApp({ app_name: "reader" });
  await emulator.dis.sendRecords({ stream_name, records });
  id = (await emulator.dis.showStream({ stream_name })).stream_id as string;
});

type Texts = Record<string, string>;

async function send(method: string, path: string, { query = {}, body }: { query?: Texts; body?: object | undefined }) {
  const response = await emulator.handle({
    method,
    path: `/v2/${projectId}/${path}`,
    query: String(new URLSearchParams(query)),
    headers: { "x-auth-token": "any", "content-type": "application/json" },
    body: Buffer.from(body ? JSON.stringify(body) : ""),
  });
  const text = bodyText(response.body);
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
}

/** The calls that take a stream by its id alone, each with what it has to answer. */
const calls: [name: string, call: (stream: Texts) => ReturnType<typeof send>, answer: object][] = [
  [
    "showCursor",
    ({ stream_name, stream_id }) => {
      const named = {
        ...(stream_name === undefined ? {} : { "stream-name": stream_name }),
        ...(stream_id === undefined ? {} : { "stream-id": stream_id }),
      };
      return send("GET", "cursors/", { query: { ...reading, ...named } });
    },
    { status: 200, body: { partition_cursor: expect.any(String) } },
  ],
  [
    "commitCheckpoint",
    (stream) =>
      send("POST", "checkpoints/", { body: { ...checkpoint, ...stream, sequence_number: "1", metadata: "" } }),
    { status: 201, body: undefined },
  ],
  [
    "showCheckpoint",
    (stream) => send("GET", "checkpoints/", { query: { ...checkpoint, ...stream } }),
    { status: 200, body: { sequence_number: "-1", metadata: "" } },
  ],
  [
    "deleteCheckpoint",
    (stream) => send("DELETE", "checkpoints/", { query: { app_name: "reader", ...stream } }),
    { status: 204, body: undefined },
  ],
  [
    "sendRecords",
    (stream) => send("POST", "records/", { body: { ...stream, records } }),
    { status: 200, body: { failed_record_count: 0, records: [{ sequence_number: "1" }] } },
  ],
  [
    "sendRecords with what the fast reader does not take",
    (stream) => send("POST", "records/", { body: { ...stream, unknown: 1, records } }),
    { status: 200, body: { failed_record_count: 0, records: [{ sequence_number: "1" }] } },
  ],
];

describe.each(calls)("%s", (name, call, answer) => {
  test("takes the id with an empty name, with none, and with one that no stream has", async () => {
    for (const named of [{}, { stream_name: "" }, { stream_name: "theirs" }]) {
      const one = await call({ ...named, stream_id: id });
      expect(one.status, JSON.stringify(one.body)).toBe((answer as { status: number }).status);
    }
  });

  test("finds the stream that is meant", async () => {
    expect(await call({ stream_id: id })).toMatchObject(answer);
  });

  test("takes the name before the id, and an empty id for none", async () => {
    expect(await call({ stream_name, stream_id: "0000000000000000000" })).toMatchObject(answer);
    expect((await call({ stream_name, stream_id: "" })).status).toBeLessThan(300);
  });

  test.each([{}, { stream_name: "" }, { stream_id: "" }, { stream_name: "", stream_id: "" }])(
    "refuses %j as it does a request without a parameter that it needs",
    async (stream) => {
      const called = name === "showCursor" ? "stream-name" : "stream_name";
      expect(await call(stream as Texts)).toEqual({
        status: 400,
        body: { errorCode: "DIS.4200", message: `Invalid request. [Invalid ${called} null.]` },
      });
    },
  );

  test("names the id of a stream that does not exist", async () => {
    const { status, body } = await call({ stream_id: "0000000000000000000" });
    expect(status).toBe(name.startsWith("sendRecords") ? 410 : 400);
    expect(body.message).toBe(`Stream does not exist. [0000000000000000000][${projectId}]`);
  });

  test("refuses what has not the form of an id", async () => {
    expect((await call({ stream_id: "short" })).body.message).toMatch(
      /^Invalid request. \[Invalid stream.id short.\]$/,
    );
  });
});

test("a name counts before the id of another stream, and is what the answer names when there is neither", async () => {
  await emulator.dis.createStream({ stream_name: "other", partition_count: 1 });
  const other = (await emulator.dis.showStream({ stream_name: "other" })).stream_id as string;
  const sent = await send("POST", "records/", { body: { stream_name, stream_id: other, records } });
  expect(sent.body.records).toMatchObject([{ sequence_number: "1" }]);
  const shown = await send("GET", `streams/${stream_name}`, { query: { stream_id: other } });
  expect(shown.body).toMatchObject({ stream_name });
  const missing = await send("GET", "streams/theirs", { query: { stream_id: "0000000000000000000" } });
  expect(missing.body.message).toBe(`Stream does not exist. [theirs][${projectId}]`);
});

test("checkpoints by the id are those by the name", async () => {
  await emulator.dis.commitCheckpoint({
    ...checkpoint,
    checkpoint_type: "LAST_READ",
    stream_id: id,
    sequence_number: "1",
  });
  const asked = { ...checkpoint, checkpoint_type: "LAST_READ", stream_name } as const;
  expect((await emulator.dis.showCheckpoint(asked)).sequence_number).toBe("1");
  await emulator.dis.deleteCheckpoint({ ...asked, stream_name: "", stream_id: id });
  expect((await emulator.dis.showCheckpoint(asked)).sequence_number).toBe("-1");
});

test.each(["theirs", ""])(
  "showStream and showConsumerState take the id beside any name in the path (%j)",
  async (name) => {
    const path = `streams/${name || id}`;
    expect(await send("GET", path, { query: { stream_id: id } })).toMatchObject({ status: 200, body: { stream_name } });
    const query = { stream_id: id, checkpoint_type: "LAST_READ", start_partition_id: "0", limit: "10" };
    const { body } = await send("GET", `apps/reader/${path}`, { query });
    expect(body).toMatchObject({ stream_name, partition_consuming_states: [{}, {}] });
    const unknown = { stream_id: "0000000000000000000", checkpoint_type: "LAST_READ" };
    expect(await send("GET", "streams/theirs", { query: unknown })).toMatchObject({ body: { errorCode: "DIS.4301" } });
  },
);
