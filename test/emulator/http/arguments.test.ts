// What of a request becomes an argument: only names that the contract knows, and each in one way only.
import { beforeEach, describe, expect, test } from "vitest";
import { errors } from "../../../generated/dis/errors.ts";
import { operations } from "../../../generated/dis/operations.ts";
import { loadContract, replayCases } from "../../../src/contract/index.ts";
import { bodyText } from "../../../src/emulator/index.ts";
import { isEmulated } from "../../../src/emulator/operations/not-emulated.ts";
import { createTestEmulator, projectId, type TestEmulator } from "../test-emulator.ts";

/** Names that every object of JavaScript has, or that change what it is. */
const oddNames = ["__proto__", "constructor", "toString", "hasOwnProperty", "prototype", "__defineGetter__"];
const streams = `/v2/${projectId}/streams`;
let emulator: TestEmulator;

beforeEach(async () => {
  emulator = await prepared();
});

/** An emulator with what the documented requests name. */
async function prepared(): Promise<TestEmulator> {
  const made = createTestEmulator({ newId: () => "8QM3Nt9YTLOwtUVYJhO" });
  await made.dis.createStream({ stream_name: "newstream", partition_count: 3 });
  await made.dis.createApp({ app_name: "newapp" });
  const records = Array.from({ length: 20 }, () => ({ data: "AAAA", partition_id: "0" }));
  await made.dis.sendRecords({ stream_name: "newstream", records });
  return made;
}

async function send(
  method: string,
  path: string,
  { query = "", body = "", to = emulator }: { query?: string; body?: string; to?: TestEmulator } = {},
): Promise<{ status: number; body: unknown }> {
  const headers = { "x-auth-token": "any", "content-type": "application/json" };
  const response = await to.handle({ method, path, query, headers, body: Buffer.from(body) });
  const text = bodyText(response.body);
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
}

const contract = loadContract("dis");
/** The documented requests with a body. */
const documented = contract.operations
  .filter(({ id }) => isEmulated(id))
  .flatMap((operation) => replayCases(contract, operation, { url: "", match: "schema", credentials: {} }))
  .filter(({ request }) => request.body !== undefined)
  .map(({ operationId, name, request }) => ({ operationId, name, request, text: JSON.stringify(request.body) }));

/** Where each object of a JSON text begins, behind its brace. */
function objectsOf(text: string): number[] {
  return [...text.matchAll(/(?<=\{)(?=")/g)].map(({ index }) => index);
}

describe("in a body", () => {
  test("there are documented requests of all operations that take one", () => {
    expect(new Set(documented.map(({ operationId }) => operationId)).size).toBe(7);
  });

  describe.each(documented)("of $operationId, $name,", ({ request: { method, path }, text }) => {
    test.each(oddNames)("what stands under %s is as any unknown field", async (odd) => {
      for (const at of [0, ...objectsOf(text)]) {
        // The whole object once more under the name, and once instead of what it has.
        const wrap = (name: string) =>
          at === 0 ? `{"${name}":${text}}` : `${text.slice(0, at)}"${name}":${text},${text.slice(at)}`;
        const [known, unknown] = await Promise.all([prepared(), prepared()]);
        const answer = await send(method, path, { body: wrap(odd), to: known });
        expect(answer).toEqual(await send(method, path, { body: wrap("unknown"), to: unknown }));
        expect(await stateOf(known)).toEqual(await stateOf(unknown));
      }
    });
  });

  test.each([
    ["createStream", "POST", streams, '{"stream_name":"px","__proto__":{"partition_count":3}}', "partition_count"],
    ["createApp", "POST", `/v2/${projectId}/apps`, '{"__proto__":{"app_name":"px"}}', "app_name"],
    [
      "updatePartitionCount",
      "PUT",
      `${streams}/newstream`,
      '{"stream_name":"newstream","__proto__":{"target_partition_count":1}}',
      "target_partition_count",
    ],
    [
      "sendRecords",
      "POST",
      `/v2/${projectId}/records`,
      '{"stream_name":"newstream","__proto__":{"records":[{"data":"AAAA"}]}}',
      "records",
    ],
    [
      "commitCheckpoint",
      "POST",
      `/v2/${projectId}/checkpoints`,
      '{"__proto__":{"app_name":"newapp","stream_name":"newstream","partition_id":"0","sequence_number":"1","checkpoint_type":"LAST_READ"}}',
      "app_name",
    ],
  ])("a field that %s needs cannot come as a prototype", async (_, method, path, body, missing) => {
    const { status, body: refusal } = await send(method, path, { body });
    expect(status).toBe(400);
    expect(refusal).toMatchObject({ message: `Invalid request. [Invalid ${missing} null.]` });
  });

  test("what is unknown is not kept, however deep it stands", async () => {
    const odd = '"unknown":1e30,"__proto__":{"a":1e999},"constructor":{}';
    const tags = `[{"key":"a","value":"b",${odd}}]`;
    const body = `{"stream_name":"px","partition_count":1,"tags":${tags},"csv_properties":{"delimiter":",",${odd}},${odd}}`;
    expect(await send("POST", streams, { body })).toEqual({ status: 201, body: undefined });
    const { body: shown } = await send("GET", `${streams}/px`);
    expect(shown).toMatchObject({ tags: [{ key: "a", value: "b" }], csv_properties: { delimiter: "," } });
    expect(JSON.stringify(shown)).not.toMatch(/unknown|__proto__|constructor/);
  });

  test("of a field that comes twice the last one counts", async () => {
    const body = '{"stream_name":"first","partition_count":9,"stream_name":"last","partition_count":2}';
    expect(await send("POST", streams, { body })).toEqual({ status: 201, body: undefined });
    expect((await send("GET", `${streams}/first`)).status).toBe(400);
    expect((await send("GET", `${streams}/last`)).body).toMatchObject({ writable_partition_count: 2 });
  });
});

/** All that reads show of what is stored. */
async function stateOf(of: TestEmulator): Promise<unknown[]> {
  const listed = await send("GET", streams, { query: "limit=100", to: of });
  const { stream_names } = listed.body as { stream_names: string[] };
  const paths = [
    ...stream_names.map((name) => `${streams}/${name}`),
    `/v2/${projectId}/apps`,
    ...stream_names.map((name) => `/v2/${projectId}/apps/newapp/streams/${name}`),
  ];
  const query = "checkpoint_type=LAST_READ";
  return [listed, ...(await Promise.all(paths.map((path) => send("GET", path, { query, to: of }))))];
}

describe("an argument whose faults have a code of their own", () => {
  const app = { stream_name: "newstream", app_name: "newapp", checkpoint_type: "LAST_READ" };
  const commit = { ...app, partition_id: "0", sequence_number: "1" };
  const cursor = { "stream-name": "newstream", "partition-id": "0" };
  const tags = Array.from({ length: 11 }, (_, index) => ({ key: `k${index}`, value: "v" }));
  const cases: [id: string, name: string, args: object, message: string][] = [
    ["createStream", "tags", { stream_name: "tagged", partition_count: 1, tags }, errors["DIS.4601"].message],
    ["showStream", "start_partitionId", { stream_name: "newstream" }, "Invalid partition_id. [!]"],
    ["showConsumerState", "start_partition_id", app, "Invalid partition_id. [!]"],
    ["commitCheckpoint", "partition_id", commit, "Invalid partition_id. [!]"],
    ["commitCheckpoint", "sequence_number", commit, "Invalid sequence_number. [!]"],
    ["showCheckpoint", "partition_id", app, "Invalid partition_id. [!]"],
    ["deleteCheckpoint", "partition_id", app, "Invalid partition_id. [!]"],
    ["showCursor", "partition-id", cursor, "Invalid partition_id. [!]"],
    ["showCursor", "cursor-type", cursor, "Invalid cursor type. [!]"],
    ["showCursor", "starting-sequence-number", cursor, "Invalid sequence_number. [!]"],
    ["consumeRecords", "partition-cursor", {}, `Invalid partition cursor. [${"!".repeat(100)}…]`],
  ];

  test("is one of these", () => {
    const coded = Object.values(operations).filter(({ id }) => isEmulated(id));
    const named = coded.flatMap(({ id, argumentCodes }) => Object.keys(argumentCodes).map((name) => `${id} ${name}`));
    expect(cases.map(([id, name]) => `${id} ${name}`).sort()).toEqual(named.sort());
  });

  test.each(cases)("%s: %s", async (id, name, args, message) => {
    const wrong = name === "tags" ? {} : { [name]: name === "partition-cursor" ? "!".repeat(513) : "!" };
    const call = emulator.dis[id as "showCursor"] as (args: object) => Promise<unknown>;
    const { code } = Object.values(errors).find((row) => row.message.split("%s")[0] === message.split("[")[0]) ?? {};
    await expect(call({ ...args, ...wrong })).rejects.toMatchObject({
      code,
      message: `${id} was answered with 400: ${code} ${message}`,
    });
  });
});

describe("in a query", () => {
  test.each(["1e2", "0x10", "1.0", " 5", "+5", "%2B5", "5 ", "05", "-0", "1_0", "٥", "Infinity", "9".repeat(17)])(
    "%j is no whole number",
    async (text) => {
      const { status, body } = await send("GET", streams, { query: `limit=${text}` });
      expect(status).toBe(400);
      expect(body).toMatchObject({
        errorCode: "DIS.4200",
        message: expect.stringMatching(/^Invalid request. \[Invalid limit /),
      });
    },
  );

  test("no value is none, where the contract does not say that it counts as absent", async () => {
    expect(await send("GET", streams, { query: "limit=" })).toMatchObject({
      status: 400,
      body: { message: "Invalid request. [Invalid limit .]" },
    });
  });

  test.each([
    ["GET", streams, "start_stream_name=&limit=10"],
    ["GET", `${streams}/newstream`, "stream_name=newstream&start_partitionId=&limit_partitions=100&stream_id="],
    ["GET", `/v2/${projectId}/apps`, "start_app_name=&stream_name=&limit=10"],
    [
      "GET",
      `/v2/${projectId}/apps/newapp/streams/newstream`,
      "start_partition_id=&stream_id=&checkpoint_type=LAST_READ",
    ],
    [
      "GET",
      `/v2/${projectId}/cursors`,
      "stream-name=newstream&stream-id=&partition-id=0&starting-sequence-number=&cursor-type=LATEST",
    ],
    ["DELETE", `/v2/${projectId}/checkpoints`, "stream_name=newstream&stream_id=&app_name=newapp&partition_id="],
  ])("%s %s takes empty texts for absent ones: %s", async (method, path, query) => {
    const bare = query.replace(/[^&]*=(?=&|$)/g, "");
    const answers = await Promise.all(
      [query, bare].map(async (query) => send(method, path, { query, to: await prepared() })),
    );
    expect(answers[0]?.status).toBeLessThan(300);
    expect({ ...answers[0], body: undefined }).toEqual({ ...answers[1], body: undefined });
  });

  test.each(["1", "10", "500"])("%s is one", async (text) => {
    expect((await send("GET", streams, { query: `limit=${text}` })).status).toBe(200);
  });

  test.each(["limit=1&limit=2", "limit=1&limit=1", "limit=&limit=1", "limit=1&x=1&%6Cimit=2"])(
    "a parameter that comes twice is refused by its name: %s",
    async (query) => {
      expect(await send("GET", streams, { query })).toMatchObject({
        status: 400,
        body: { message: "Invalid request. [Invalid limit, it comes twice.]" },
      });
    },
  );

  test.each([
    ...oddNames.map((name) => `${name}=1&${name}=2`),
    "?limit=0",
    "%3Flimit=0",
    "Limit=0",
    "limit%20=0",
    "limit%00=0",
    "x=1&x=2",
    "=",
    "&&",
  ])("%s is none that an operation knows", async (query) => {
    expect((await send("GET", streams, { query })).status).toBe(200);
  });
});
