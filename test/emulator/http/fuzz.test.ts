// Requests made from the contract and then broken, many of them: whatever comes is answered, refused in the documented shape,
// and leaves what is stored as it was. DIS_FUZZ_REQUESTS asks for more.
import fc from "fast-check";
import { expect, test } from "vitest";
import { loadContract, replayCases } from "../../../src/contract/index.ts";
import { bodyText, createEmulator, type EmulatorRequest } from "../../../src/emulator/index.ts";
import { isEmulated } from "../../../src/emulator/operations/not-emulated.ts";
import { projectId, revive, violations } from "../test-emulator.ts";
import { now, oddRequests } from "./odd-requests.ts";

const requests = Number(process.env.DIS_FUZZ_REQUESTS ?? 20_000);
const contract = loadContract("dis");
const emulated = contract.operations.filter(({ id }) => isEmulated(id));
const cases = emulated.flatMap((operation) =>
  replayCases(contract, operation, { url: "", match: "schema", credentials: {} }).map(({ request }) => request),
);

const evil = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    "",
    0,
    -1,
    1e308,
    2 ** 53,
    true,
    [],
    {},
    [[[[]]]],
    "\u0000",
    "\ud800",
    "💥",
    "__proto__",
    "constructor",
  ),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom("9".repeat(400), "shardId-99999999999", "../..", "%2e%2e", "a".repeat(70_000)),
  fc.integer(),
  fc.double(),
  fc.jsonValue({ maxDepth: 4 }),
);

/** A body with one field and others that are nested beyond all reason. */
function deep(name: string, value: unknown): string {
  const nested = `${"[".repeat(30_000)}${"]".repeat(30_000)}`;
  return `{"${name}":${JSON.stringify(value)},"records":${nested},"stream_id":"","tags":${nested}}`;
}

/** How a body is broken: at which of its values, and what comes in its place. */
const bodyFault = fc.record({
  kind: fc.constantFrom("replace", "replace", "remove", "repeat", "wrap", "text"),
  at: fc.nat(40),
  evil,
  text: fc.oneof(
    fc.constantFrom(
      "",
      "{",
      '{"a":',
      "nul",
      "\ufeff{}",
      '{"__proto__":{"x":1}}',
      `${"[".repeat(50_000)}`,
      '{"a":1e999}',
      deep("stream_name", ""),
      deep("app_name", "x"),
      deep("partition_count", 1),
    ),
    fc.string({ unit: "binary" }),
  ),
});

const header = fc.constantFrom(
  "content-type",
  "content-encoding",
  "authorization",
  "x-auth-token",
  "x-sdk-date",
  "host",
  "expect",
);

/** Null but for one time in four. */
function rarely<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
}

const drawn = fc.record({
  request: fc.constantFrom(...cases),
  method: rarely(fc.constantFrom("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "get", "\u0000")),
  path: rarely(
    fc.record({
      segment: fc.nat(8),
      text: fc.oneof(fc.webSegment(), fc.constantFrom("", "%", "%00", "%ff", "..", "a/b")),
    }),
  ),
  query: fc.array(fc.tuple(fc.nat(12), fc.oneof(fc.webQueryParameters(), fc.constantFrom("%", "%00", "1e9", "-1"))), {
    maxLength: 3,
  }),
  more: rarely(fc.webQueryParameters()),
  headers: rarely(fc.tuple(header, fc.string({ maxLength: 30 }))),
  faults: fc.oneof(fc.constant([]), fc.array(bodyFault, { minLength: 1, maxLength: 3 })),
  cut: rarely(fc.double({ min: 0, max: 1, noNaN: true })),
});

test("every answer is a documented one, and nothing that was stored changes", { timeout: 300_000 }, async () => {
  const failures: unknown[] = [];
  const statuses: Record<number, number> = {};
  const emulator = createEmulator({
    onError: (error) => failures.push(error),
    onAnswer: (exchange) => {
      const { status, body } = exchange.response;
      statuses[status] = (statuses[status] ?? 0) + 1;
      const found = violations(exchange);
      if (found.length > 0) throw new Error(found.join("; "));
      if (status >= 400) {
        const { errorCode, error_code, message, error_msg } = JSON.parse(bodyText(body));
        expect(String(errorCode ?? error_code)).toMatch(/^(DIS|APIGW?)\.\d{4}$/);
        expect(String(message ?? error_msg)).not.toBe("");
      }
    },
  });
  // What is to stay as it is lies in a project of its own.
  const before = await fill(emulator);
  await fc.assert(
    fc.asyncProperty(drawn, async (one) => {
      await revive(emulator);
      const { status } = await emulator.handle(broken(one));
      expect(failures.splice(0)).toEqual([]);
      expect(status === 501 || status < 500, String(status)).toBe(true);
    }),
    { numRuns: requests },
  );
  expect(await contents(emulator)).toEqual(before);
  // Not everything was refused, and much was.
  const share = (from: number, to: number) =>
    Object.entries(statuses).reduce((sum, [status, count]) => sum + (+status >= from && +status < to ? count : 0), 0);
  expect(share(200, 300)).toBeGreaterThan(requests / 20);
  expect(share(400, 500)).toBeGreaterThan(requests / 4);
});

test("what is odd about a request stays out of what is stored, so that all of it can be read", {
  timeout: 300_000,
}, async () => {
  const failures: unknown[] = [];
  let done = 0;
  const property = fc.asyncProperty(fc.array(oddRequests, { minLength: 1, maxLength: 4 }), async (sent) => {
    const emulator = createEmulator({
      clock: { now: () => now },
      onError: (error) => failures.push(error),
      onAnswer: (exchange) => {
        const found = violations(exchange);
        if (found.length > 0) throw new Error(`${exchange.operation?.id}: ${found.join("; ")}`);
      },
    });
    for (const request of sent) {
      await revive(emulator);
      const { status } = await emulator.handle(request);
      expect(failures.splice(0)).toEqual([]);
      expect(status).toBeLessThan(500);
      if (status < 300) done++;
      await readAll(emulator);
      expect(failures.splice(0)).toEqual([]);
    }
  });
  await fc.assert(property, { numRuns: requests / 10 });
  expect(done).toBeGreaterThan(requests / 20);
});

type Drawn = typeof drawn extends fc.Arbitrary<infer One> ? One : never;

function broken({ request, method, path, query, more, headers, faults, cut }: Drawn): EmulatorRequest {
  const segments = request.path.split("/");
  if (path) segments[1 + (path.segment % Math.max(1, segments.length - 1))] = path.text;
  const pairs = request.query.map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  for (const [at, text] of query) if (at < pairs.length) pairs[at] = `${pairs[at]?.split("=")[0]}=${text}`;
  let body = request.body === undefined ? "" : JSON.stringify(request.body);
  for (const fault of faults) body = breakBody(body, fault);
  const bytes = Buffer.from(body);
  return {
    method: method ?? request.method,
    path: segments.join("/"),
    query: [...pairs, ...(more ? [more] : [])].join("&"),
    headers: {
      "x-auth-token": "any",
      "content-type": "application/json",
      ...(headers ? { [headers[0]]: headers[1] } : {}),
    },
    body: cut === null ? bytes : bytes.subarray(0, Math.floor(cut * bytes.length)),
  };
}

function breakBody(body: string, { kind, at, evil, text }: Drawn["faults"][number]): string {
  if (kind === "text") return text;
  // What is nested that deep is broken enough.
  if (body.length > 50_000) return body;
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return body;
  }
  const places = placesOf(value);
  const place = places[at % Math.max(1, places.length)];
  if (!place) return JSON.stringify(evil) ?? "";
  const { holder, key } = place;
  if (kind === "remove") delete holder[key];
  else if (kind === "repeat" && Array.isArray(holder)) holder.push(...Array(500).fill(holder[Number(key)]));
  else holder[key] = kind === "wrap" ? { value: holder[key] } : evil;
  return JSON.stringify(value) ?? "";
}

/** Every field and every item inside of a value. */
function placesOf(value: unknown): { holder: Record<string, unknown>; key: string }[] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesOf(holder[key])]);
}

type Handles = Pick<ReturnType<typeof createEmulator>, "handle">;
const other = `/v2/${projectId.replace("0", "f")}`;

async function call({ handle }: Handles, method: string, path: string, query = "", body?: object): Promise<unknown> {
  const bytes = Buffer.from(body ? JSON.stringify(body) : "");
  const response = await handle({ method, path, query, headers: { "x-auth-token": "any" }, body: bytes });
  expect(response.status).toBeLessThan(300);
  const text = bodyText(response.body);
  return text === "" ? undefined : JSON.parse(text);
}

/** Reads all that there is in the way in which clients do; each read succeeds. */
async function readAll(emulator: Handles): Promise<void> {
  const path = `/v2/${projectId}`;
  type Names = { stream_names: string[] };
  const { stream_names } = (await call(emulator, "GET", `${path}/streams`, "limit=100")) as Names;
  const { apps } = (await call(emulator, "GET", `${path}/apps`, "limit=100")) as { apps: { app_name: string }[] };
  for (const { app_name } of apps) await call(emulator, "GET", `${path}/apps/${app_name}`);
  for (const stream of stream_names) {
    type Shown = { partitions: { partition_id: string }[] };
    const { partitions } = (await call(emulator, "GET", `${path}/streams/${stream}`)) as Shown;
    await call(emulator, "GET", `${path}/streams/${stream}/update_partition_counts`);
    for (const { app_name } of apps) {
      await call(emulator, "GET", `${path}/apps/${app_name}/streams/${stream}`, "checkpoint_type=LAST_READ");
    }
    for (const { partition_id } of partitions.slice(0, 4)) {
      const where = `stream-name=${stream}&partition-id=${partition_id}&cursor-type=TRIM_HORIZON`;
      type Started = { partition_cursor: string };
      const { partition_cursor } = (await call(emulator, "GET", `${path}/cursors`, where)) as Started;
      await call(emulator, "GET", `${path}/records`, `partition-cursor=${partition_cursor}`);
    }
  }
}

async function fill(emulator: Handles): Promise<unknown> {
  await call(emulator, "POST", `${other}/streams`, "", { stream_name: "kept", partition_count: 1 });
  const records = Array.from({ length: 50 }, (_, n) => ({ data: Buffer.from(`record ${n}`).toString("base64") }));
  await call(emulator, "POST", `${other}/records`, "", { stream_name: "kept", records });
  await call(emulator, "POST", `${other}/apps`, "", { app_name: "kept" });
  const checkpoint = { app_name: "kept", stream_name: "kept", partition_id: "0", checkpoint_type: "LAST_READ" };
  await call(emulator, "POST", `${other}/checkpoints`, "", { ...checkpoint, sequence_number: "7" });
  return contents(emulator);
}

async function contents(emulator: Handles): Promise<unknown> {
  const where = "stream-name=kept&partition-id=0&cursor-type=TRIM_HORIZON";
  const { partition_cursor } = (await call(emulator, "GET", `${other}/cursors`, where)) as { partition_cursor: string };
  const { records } = (await call(emulator, "GET", `${other}/records`, `partition-cursor=${partition_cursor}`)) as {
    records: unknown[];
  };
  const state = await call(emulator, "GET", `${other}/apps/kept/streams/kept`, "checkpoint_type=LAST_READ");
  return { records, state, streams: await call(emulator, "GET", `${other}/streams`) };
}
