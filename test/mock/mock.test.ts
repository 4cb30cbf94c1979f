// What the mock does differently than Prism by itself: bodies that are no JSON, examples that do not exist, reasons, and a log.
import { request } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type MockExchange, type RunningServer, startMock } from "../../src/mock/index.ts";

const path = "/v2/0123456789abcdef0123456789abcdef/streams";
const headers = { "X-Auth-Token": "any", "Content-Type": "application/json" };
const told: MockExchange[] = [];
let mock: RunningServer;
beforeAll(async () => {
  mock = await startMock({ port: 0, onAnswer: (exchange) => told.push(exchange) });
});
beforeEach(() => void told.splice(0));
afterAll(() => mock.close());

describe("an invalid request is refused as DIS does it, with 400, DIS.4200 and the reason", () => {
  test.each([
    ["a parameter", `${path}?limit=0`, {}, "Request query parameter limit must be >= 1"],
    [
      "a field",
      path,
      { method: "POST", body: '{"stream_name":"a"}' },
      "Request body must have required property 'partition_count'",
    ],
    ["no JSON", path, { method: "POST", body: '{"stream_name":' }, "The body is no JSON"],
    ["a text", path, { method: "POST", body: '"stream_name"' }, "Request body must be object"],
    [
      "no JSON by its type",
      path,
      { method: "POST", headers: { "X-Auth-Token": "any", "Content-Type": "text/plain" }, body: "{}" },
      "Supported content types: application/json",
    ],
    [
      "no JSON, neither by its type nor by itself",
      path,
      { method: "POST", headers: { "X-Auth-Token": "any", "Content-Type": "text/plain" }, body: '{"stream_name":' },
      "Supported content types: application/json",
    ],
  ])("%s", async (_, url, init, reason) => {
    const response = await fetch(mock.url + url, { headers, ...init });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ errorCode: "DIS.4200", message: `Invalid request. [${reason}]` });
    expect(JSON.parse(response.headers.get("sl-violations") ?? "")).toMatchObject([{ message: reason }]);
  });
});

describe("what real clients send is taken", () => {
  const start = path.replace("/streams", "");
  const takes = async (url: string, init: RequestInit = {}) => {
    const response = await fetch(mock.url + url, { headers, ...init });
    expect(await response.text()).not.toContain("errorCode");
    expect(told.at(-1)?.answer.violations).toEqual([]);
    return [response.status, told.at(-1)?.answer.operation];
  };

  test.each([
    ["a slash at the end", `${path}/`],
    ["what an endpoint has in front", `/dis-gw${path}/`],
    ["empty texts of a query", `${path}?start_stream_name=&limit=10`],
  ])("%s", async (_, url) => {
    expect(await takes(url)).toEqual([200, "listStreams"]);
  });

  test.each(["application/json; charset=utf-8", "application/x-protobuf; charset=utf-8"])(
    "a GET with the Content-Type %s",
    async (type) => {
      expect(await takes(path, { headers: { ...headers, "Content-Type": type } })).toEqual([200, "listStreams"]);
    },
  );

  test.each([
    ["GET", path, { "Content-Length": "2" }, 200],
    ["GET", path, { "Transfer-Encoding": "chunked" }, 200],
    ["DELETE", `${path}/newstream`, { "Content-Length": "2" }, 204],
  ])("a body with a %s that asks for none", async (method, path, framing, status) => {
    const sent = await new Promise<{ status: number; text: string }>((resolve, reject) => {
      // fetch sends no body with a GET.
      const asking = request(mock.url + path, { method, headers: { ...headers, ...framing } }, (answer) => {
        answer.setEncoding("utf8");
        let text = "";
        answer.on("data", (chunk) => {
          text += chunk;
        });
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, text }));
      });
      asking.on("error", reject).end("{}");
    });
    expect(sent.text).not.toContain("errorCode");
    expect(sent.status).toBe(status);
  });

  test.each([
    ["GET", "", "listTransferTasks"],
    ["GET", "/newtask", "showTransferTask"],
    ["DELETE", "/newtask", "deleteTransferTask"],
  ])("%s of dump tasks%s in the singular", async (method, rest, operation) => {
    const [, answered] = await takes(`${start}/stream/newstream/transfer-tasks${rest}/`, { method });
    expect(answered).toBe(operation);
  });

  test("a stream by its id alone", async () => {
    const id = "8QM3Nt9YTLOwtUVYJhO";
    expect(await takes(`${start}/cursors/?stream-id=${id}&partition-id=0`)).toEqual([200, "showCursor"]);
    const body = JSON.stringify({ stream_id: id, records: [{ data: "AAAA" }] });
    expect(await takes(`${start}/records/`, { method: "POST", body })).toEqual([200, "sendRecords"]);
  });
});

describe("an example that does not exist is answered with 404 and those that do", () => {
  test.each([
    [
      "example=Nope",
      "listStreams has no example Nope",
      /^It has, by status, 200: ListStreamsResponse; 400: ErrorInvalidRequest, /,
    ],
    [
      "code=400, example=Nope",
      "listStreams has no example Nope with status 400",
      /^It has, by status, 400: ErrorInvalidRequest, [^;]*\.$/,
    ],
    ["code=202", "listStreams has no answer with status 202", /^It has answers with 200, 400, /],
  ])("Prefer: %s", async (Prefer, title, detail) => {
    const response = await fetch(mock.url + path, { headers: { ...headers, Prefer } });
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ title, status: 404, detail: expect.stringMatching(detail) });
  });

  test("a status that is no number says so", async () => {
    const response = await fetch(mock.url + path, { headers: { ...headers, Prefer: "code=many" } });
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('cannot decode \\"many\\", should be a number');
  });
});

test("an error status that is not listed is answered as the default says", async () => {
  const response = await fetch(mock.url + path, { headers: { ...headers, Prefer: "code=404" } });
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ error_code: "APIGW.0101" });
});

test("a path that leads nowhere is answered with 404", async () => {
  const response = await fetch(`${mock.url}/v2/nowhere`, { headers });
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ title: "Route not resolved, no path matched" });
});

test("numbers keep every digit on the way", async () => {
  const response = await fetch(`${mock.url}${path}/newstream`, { headers });
  expect(await response.text()).toContain('"[0 : 9223372036854775807]"');
});

test("a body that is too large is refused, and the next request answered", async () => {
  const body = `{"stream_name":"${"a".repeat(13_000_000)}"}`;
  const refused = await fetch(mock.url + path, { method: "POST", headers, body });
  expect(await refused.json()).toEqual({ title: "The body is larger than 12582912 bytes", status: 413 });
  expect((await fetch(mock.url + path, { headers })).status).toBe(200);
});

test("whoever wants to know is told of each answer", async () => {
  await fetch(`${mock.url}${path}?limit=0`, { headers });
  await fetch(`${mock.url}${path}/newstream`, { headers });
  expect(told).toMatchObject([
    {
      request: { method: "GET", path, query: "limit=0" },
      answer: { operation: "listStreams", status: 400, violations: ["Request query parameter limit must be >= 1"] },
    },
    {
      request: { path: `${path}/newstream`, query: "" },
      answer: { operation: "showStream", status: 200, violations: [] },
    },
  ]);
});
