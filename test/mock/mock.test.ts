// What Prism is made to do differently than by itself, and what it does with a body that is no JSON.
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningServer, startMock } from "../../src/mock/index.ts";

const path = "/v2/0123456789abcdef0123456789abcdef/streams";
let mock: RunningServer;
beforeAll(async () => {
  mock = await startMock({ port: 0 });
});
afterAll(() => mock.close());

test("an invalid request is refused as DIS does it, with 400 and DIS.4200", async () => {
  const response = await fetch(`${mock.url}${path}?limit=0`, { headers: { "X-Auth-Token": "any" } });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errorCode: "DIS.4200" });
});

test("a body that is no JSON is answered, with 400", async () => {
  const headers = { "X-Auth-Token": "any", "Content-Type": "application/json" };
  const response = await fetch(mock.url + path, { method: "POST", headers, body: '{"stream_name":' });
  expect(response.status).toBe(400);
});

test("numbers keep every digit on the way", async () => {
  const response = await fetch(`${mock.url}${path}/newstream`, { headers: { "X-Auth-Token": "any" } });
  expect(await response.text()).toContain('"[0 : 9223372036854775807]"');
});
