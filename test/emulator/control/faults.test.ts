// Failures on purpose: who meets them, what they are answered with, and what they leave behind.
import { describe, expect, test } from "vitest";
import { createDisClient } from "../../../src/client/index.ts";
import type { Exchange } from "../../../src/emulator/index.ts";
import { createTestEmulator, projectId } from "../test-emulator.ts";

const orders = { stream_name: "orders" };

async function begin() {
  const emulator = createTestEmulator();
  await emulator.dis.createStream({ ...orders, partition_count: 1 });
  /** A call of the control plane, by status and body. */
  const control = async (method: string, path: string, body?: unknown) => {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    const response = await emulator.fetch(`http://dis.test/_emulator/${path}`, {
      method,
      ...(body ? { body: text } : {}),
    });
    return [response.status, await response.json()];
  };
  /** Whether each of so many calls failed, as a text. */
  const pattern = async (calls: number) => {
    let text = "";
    for (let call = 0; call < calls; call++) {
      text += await emulator.dis.showStream(orders).then(
        () => ".",
        () => "x",
      );
    }
    return text;
  };
  /** The data of all records. */
  const stored = async () => {
    const { partition_cursor = "" } = await emulator.dis.showCursor({
      "stream-name": "orders",
      "partition-id": "0",
      "cursor-type": "TRIM_HORIZON",
    });
    const { records } = await emulator.dis.consumeRecords({ "partition-cursor": partition_cursor });
    return records.map(({ data }) => data);
  };
  return { ...emulator, control, pattern, stored };
}

test.each([
  [400, "DIS.4303", "throttled"],
  [429, "APIGW.0308", "throttled"],
  [500, "DIS.5000", "server"],
  [502, "APIGW.0201", "server"],
  [503, "DIS.5000", "server"],
  [504, "APIGW.0201", "server"],
] as const)("answers %i with %s", async (status, code, kind) => {
  const { dis, faults } = await begin();
  faults.set("it", { status, retryAfter: 7 });
  await expect(dis.showStream(orders)).rejects.toMatchObject({ status, code, kind, retriable: true });
  const { response } = await dis.raw.GET("/v2/{project_id}/streams", { params: { path: { project_id: projectId } } });
  expect([response.status, response.headers.get("retry-after")]).toEqual([status, "7"]);
});

describe("who meets a fault", () => {
  test("everybody, until it is removed", async () => {
    const { faults, pattern } = await begin();
    faults.set("it", { status: 500 });
    expect(await pattern(3)).toBe("xxx");
    expect(faults.remove("it")).toBe(true);
    expect(faults.remove("it")).toBe(false);
    expect(await pattern(3)).toBe("...");
  });

  test("those who call its operations", async () => {
    const { dis, faults, pattern } = await begin();
    faults.set("it", { status: 500, operations: ["listStreams", "createApp"] });
    expect(await pattern(1)).toBe(".");
    await expect(dis.listStreams({})).rejects.toMatchObject({ status: 500 });
    await expect(dis.createApp({ app_name: "app" })).rejects.toMatchObject({ status: 500 });
    faults.clear();
    expect(await dis.listApp({})).toMatchObject({ total_number: 0 });
  });

  test("so many, and then the next fault's", async () => {
    const { dis, faults, pattern } = await begin();
    faults.set("first", { status: 500, times: 2 });
    faults.set("second", { status: 429, times: 1 });
    expect(await pattern(2)).toBe("xx");
    await expect(dis.showStream(orders)).rejects.toMatchObject({ status: 429 });
    expect(await pattern(2)).toBe("..");
    expect(faults.list()).toMatchObject([
      { name: "first", met: 2, failed: 2 },
      { name: "second", met: 1, failed: 1 },
    ]);
    faults.set("first", { status: 500, times: 1 });
    expect(await pattern(2)).toBe("x.");
  });

  test("a share, the same with the same seed", async () => {
    const patterns = new Map<number, string>();
    for (const seed of [1, 2, 1]) {
      const { faults, pattern } = await begin();
      faults.set("it", { status: 500, share: 0.25, seed });
      const failed = await pattern(200);
      if (patterns.has(seed)) expect(failed).toBe(patterns.get(seed));
      patterns.set(seed, failed);
      expect(faults.list()).toMatchObject([{ met: 200, failed: failed.replaceAll(".", "").length }]);
    }
    expect(patterns.get(1)).not.toBe(patterns.get(2));
    for (const failed of patterns.values()) expect(Math.abs(failed.replaceAll(".", "").length - 50)).toBeLessThan(20);
  });

  test("nobody at a share of 0", async () => {
    const { faults, pattern } = await begin();
    faults.set("it", { status: 500, share: 0 });
    expect(await pattern(20)).toBe(".".repeat(20));
  });
});

describe("what a fault leaves behind", () => {
  const patient = (fetch: typeof globalThis.fetch, repeatUnsafe: boolean) =>
    createDisClient({
      endpoint: "http://dis.test",
      projectId,
      credentials: { token: "any" },
      fetch,
      retry: { attempts: 3, repeatUnsafe, baseDelay: 0 },
    });

  test("nothing, when the request was refused", async () => {
    const { faults, fetch, stored } = await begin();
    faults.set("it", { status: 429, operations: ["sendRecords"], times: 1 });
    await patient(fetch, false).sendRecords({ ...orders, records: [{ data: "AAAA" }] });
    expect(await stored()).toEqual(["AAAA"]);
  });

  test("the records, when the answer was lost: whoever sends them again has them twice", async () => {
    const { faults, fetch, stored } = await begin();
    const lost = { status: 504, operations: ["sendRecords"], times: 1, takesEffect: true } as const;
    faults.set("it", lost);
    const sending = patient(fetch, false).sendRecords({ ...orders, records: [{ data: "AAAA" }] });
    await expect(sending).rejects.toMatchObject({ status: 504 });
    expect(await stored()).toEqual(["AAAA"]);
    faults.set("it", lost);
    await patient(fetch, true).sendRecords({ ...orders, records: [{ data: "BBBB" }] });
    expect(await stored()).toEqual(["AAAA", "BBBB", "BBBB"]);
  });

  test("nothing but the fault's answer, when the lost one was a refusal", async () => {
    const { dis, faults } = await begin();
    faults.set("it", { status: 502, takesEffect: true });
    await expect(dis.deleteStream({ stream_name: "none" })).rejects.toMatchObject({ status: 502 });
  });

  test("its name in what is told of the answer", async () => {
    const told: Pick<Exchange, "fault">[] = [];
    const emulator = createTestEmulator({ onAnswer: ({ fault }) => told.push({ fault }) });
    emulator.faults.set("busy", { status: 429, times: 1 });
    await expect(emulator.dis.listStreams({})).rejects.toMatchObject({ status: 429 });
    await emulator.dis.listStreams({});
    expect(told).toEqual([{ fault: "busy" }, { fault: undefined }]);
  });
});

describe("the control plane", () => {
  test("sets, lists and removes faults, and a reset removes all", async () => {
    const { control, pattern } = await begin();
    const busy = { status: 429, operations: ["showStream"], share: 1, seed: 5 };
    const set = { ...busy, name: "busy", met: 0, failed: 0 };
    expect(await control("PUT", "faults/busy", busy)).toEqual([200, set]);
    expect(await pattern(2)).toBe("xx");
    expect(await control("GET", "faults")).toEqual([200, { faults: [{ ...set, met: 2, failed: 2 }] }]);
    expect(await control("DELETE", "faults/busy")).toEqual([200, { faults: [] }]);
    expect(await pattern(1)).toBe(".");
    for (const [method, path] of [
      ["DELETE", "faults"],
      ["POST", "reset"],
    ] as const) {
      await control("PUT", "faults/busy", busy);
      await control(method, path);
      expect(await control("GET", "faults")).toEqual([200, { faults: [] }]);
    }
  });

  test("tells the seed that it chose", async () => {
    const { control, faults } = await begin();
    const [, { seed }] = await control("PUT", "faults/it", { status: 500 });
    expect(faults.list()).toMatchObject([{ seed }]);
  });

  test.each<[unknown, string]>([
    ["{", "JSON"],
    [[], "a fault is an object"],
    [{}, '"status" is missing; it takes one of 400, 429, 500, 502, 503, 504'],
    [{ status: 404 }, '"status" takes one of 400, 429, 500, 502, 503, 504, not 404'],
    [{ status: "429" }, '"status" takes one of 400, 429, 500, 502, 503, 504, not "429"'],
    ['{"__proto__":{"status":429}}', '"status" is missing; it takes one of'],
    ['{"status":429,"__proto__":{"share":0}}', 'a fault has no "__proto__", only status, operations, share'],
    ['{"status":429,"toString":1}', 'a fault has no "toString", only status, operations, share'],
    ['{"status":429,"operations":["constructor"]}', '"operations" names "constructor", which is no operation'],
    ['{"status":429,"times":1e999}', '"times" takes a whole number from 1, not Infinity'],
    ['{"status":429,"seed":1e30}', '"seed" takes a whole number, not 1e+30'],
    [{ status: 429, rate: 1 }, 'a fault has no "rate", only status, operations, share'],
    [{ status: 429, share: 1.5 }, '"share" takes a number from 0 to 1, not 1.5'],
    [{ status: 429, times: 0 }, '"times" takes a whole number from 1, not 0'],
    [{ status: 429, takesEffect: 1 }, '"takesEffect" takes true or false, not 1'],
    [{ status: 429, retryAfter: -1 }, '"retryAfter" takes a whole number from 0, not -1'],
    [{ status: 429, seed: 0.5 }, '"seed" takes a whole number, not 0.5'],
    [{ status: 429, operations: [] }, '"operations" takes a list of ids of operations, not []'],
    [{ status: 429, operations: ["putRecords"] }, '"operations" names "putRecords", which is no operation'],
  ])("refuses %j and says why", async (fault, reason) => {
    const { control, faults } = await begin();
    expect(await control("PUT", "faults/it", fault)).toEqual([400, { message: expect.stringContaining(reason) }]);
    expect(faults.list()).toEqual([]);
  });

  test("names the fault that is not there", async () => {
    const { control } = await begin();
    expect(await control("DELETE", "faults/it")).toEqual([404, { message: expect.stringContaining("no fault it") }]);
    expect(await control("GET", "faults/it/now")).toEqual([
      404,
      { message: expect.stringContaining("GET /_emulator/faults/it/now") },
    ]);
  });
});
