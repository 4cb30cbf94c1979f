// Bad company on a real socket: requests made from the contract and then broken on the wire, thousands of connections to one
// emulator. Whatever comes, it answers in HTTP or hangs up, serves everybody else, and in the end holds nothing any more.
// DIS_SOCKET_FUZZ asks for more connections.
import { connect, type Socket } from "node:net";
import { setImmediate } from "node:timers/promises";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { maxBodyBytes } from "../../../generated/dis/limits.ts";
import { loadContract, replayCases } from "../../../src/contract/index.ts";
import { createEmulator, createMemoryStore } from "../../../src/emulator/index.ts";
import { isEmulated } from "../../../src/emulator/operations/not-emulated.ts";
import { projectId, revive } from "../test-emulator.ts";

const connections = Number(process.env.DIS_SOCKET_FUZZ ?? 2000);
const maxBytesUnderWay = 1_000_000;
const timeouts = { headersTimeout: 2000, requestTimeout: 3000, idleTimeout: 1000 };
// Longer than any test may take: `close` resolves only if nobody is connected any more.
const drainTimeout = 600_000;

const failures: unknown[] = [];
const statuses: Record<number, number> = {};
let port: number;

const memory = createMemoryStore();
let turns = 0;
/** Takes its time, as a disk does, so that clients hang up while their answer is being made. */
async function late<T>(work: () => T): Promise<Awaited<T>> {
  for (let turn = turns++ % 4; turn > 0; turn--) await setImmediate();
  return await work();
}

const emulator = createEmulator({
  store: {
    ...memory,
    query: (ask) => late(() => memory.query(ask)),
    update: (decide) => late(() => memory.update(decide)),
  },
  onError: (error) => failures.push(error),
  onAnswer: ({ request }) => {
    if (request.headers["x-broken"]) throw new Error("the emulator was handed a request that never came to its end");
  },
});

beforeAll(async () => {
  const { url } = await emulator.listen(0, {
    ...timeouts,
    maxBytesUnderWay,
    maxReadBytesUnderWay: maxBytesUnderWay,
    drainTimeout,
  });
  port = Number(new URL(url).port);
  slowly.forEach(beSlow);
});
afterAll(async () => {
  for (const { socket } of slow) socket.destroy();
  await emulator.close();
});

interface Sent {
  method: string;
  target: string;
  body: string;
}

const contract = loadContract("dis");
const requests = contract.operations
  .filter(({ id }) => isEmulated(id))
  .flatMap((operation) => replayCases(contract, operation, { url: "", match: "schema", credentials: {} }))
  .map(({ request: { method, path, query, body } }): Sent => {
    const pairs = new URLSearchParams(query as [string, string][]).toString();
    return { method, target: pairs ? `${path}?${pairs}` : path, body: body === undefined ? "" : JSON.stringify(body) };
  });

/** A request as it goes over the wire, or as it would but for what `change` replaces. */
function wireOf(
  request: Sent,
  change: Partial<Sent & { version: string; host: string; headers: string }> = {},
): string {
  const { method, target, body, version, host, headers } = {
    version: "HTTP/1.1",
    host: "Host: localhost\r\n",
    headers: request.body === "" ? "" : `Content-Length: ${Buffer.byteLength(request.body)}\r\n`,
    ...request,
    ...change,
  };
  const always = "X-Auth-Token: any\r\nContent-Type: application/json\r\n";
  return `${method} ${target} ${version}\r\n${headers}${host}${always}\r\n${body}`;
}

interface Wire {
  bytes: string | Uint8Array;
  /** The status of the first answer, if it can be no other. */
  status?: number;
  /** How many answers the emulator gives, if that is certain. */
  answers?: number;
  /** Whether the request is a HEAD, whose answer has no body. */
  head?: boolean;
  /** Whether it asks for an operation, so that nobody may say there is none. */
  known?: boolean;
}

type Change = Parameters<typeof wireOf>[1];

/** Marks what must not reach the emulator; in front, so that whatever is cut off is not the mark. */
const broken = "X-Broken: yes\r\n";

function answered(request: Sent, change: Change): Wire {
  return { bytes: wireOf(request, change), answers: 1 };
}

function refused(status: number, request: Sent, change: Change & { headers: string }): Wire {
  return { bytes: wireOf(request, { ...change, headers: broken + change.headers }), status, answers: 0 };
}

const texts = {
  methods: ["BREW", "get", "", "\0", "CONNECT", "PRI", "OPTIONS", "TRACE", "M-SEARCH", "SOURCE", "DESCRIBE", "PATCH"],
  versions: [
    "HTTP/0.9",
    "HTTP/1.0",
    "HTTP/1.2",
    "HTTP/2.0",
    "HTTP/9.9",
    "HTTP/1.1.1",
    "http/1.1",
    "ICE/1.0",
    "HTTP/",
    "",
  ],
  escapes: ["%", "%2", "%zz", "%00", "%ff", "%c0%ae", "/%2e%2e/%2e%2e", "?%", "?limit=%ff&%=%", "%0d%0aX-A:%20b"],
  targets: [
    "*",
    "//",
    "/",
    "",
    "?",
    "#",
    "http://",
    "http://[::1",
    "ftp://x/%00",
    "/\u00ff",
    "/../../etc/passwd",
    "a:b",
  ],
  origins: ["http://localhost", "https://[::1]:99", "HTTP://127.0.0.1"],
  sizes: ["-1", "zz", "", "0x5", "fffffffffffffffff", "1;"],
  lines: [
    "X : y",
    " X: y",
    "X",
    ": y",
    "X: \0",
    "X: y\nZ: z",
    "X: y\rZ",
    "X: y\r\n folded",
    "\x7f: y",
    "Host: x\r\nHost: y",
  ],
  lengths: ["-1", "+2", "0x2", "2, 2", "", "1e3", "99999999999999999999", "2\r\nContent-Length: 3"],
  upgrades: ["h2c", "websocket", "TLS/1.2"],
};

const pick = (list: readonly string[], n: number) => list[n % list.length] as string;
const bodyOf = ({ body }: Sent) => body || "{}";
const lengthOf = (body: string, more = 0) => `Content-Length: ${Buffer.byteLength(body) + more}\r\n`;
const inChunks = "Transfer-Encoding: chunked\r\n";
const chunk = (text: string, size: number | string = Buffer.byteLength(text)) => `${size.toString(16)}\r\n${text}\r\n`;
const lastChunk = chunk("");

/** What is done to a request; `n` says where or which, `second` is another request, `noise` any bytes. */
type Fault = (request: Sent, n: number, second: Sent, noise: Uint8Array) => Wire;

const faults: Record<string, Fault> = {
  none: (request) => ({ ...answered(request, {}), known: true }),
  cut: (request, n) => {
    const whole = Buffer.from(
      refused(400, request, { headers: request.body && lengthOf(request.body) }).bytes as string,
    );
    const bytes = whole.subarray(0, n % whole.length);
    return bytes.length > 0 ? { bytes, status: 400, answers: 0 } : { bytes, answers: 0 };
  },
  pipelined: (request, _, second) => ({ bytes: wireOf(request) + wireOf(second), answers: 2 }),
  trailed: (request, _n, _second, noise) => ({ bytes: Buffer.concat([Buffer.from(wireOf(request)), noise]) }),
  longer: (request, n) => {
    const body = bodyOf(request);
    return { bytes: wireOf(request, { body, headers: lengthOf("", n % body.length) }) };
  },
  shorter: (request, n, { body }) => refused(400, request, { body, headers: lengthOf(body, 1 + (n % 5000)) }),
  length: (request, n) => refused(400, request, { headers: `Content-Length: ${pick(texts.lengths, n)}\r\n` }),
  announced: (request, n) => refused(413, request, { headers: lengthOf("", maxBodyBytes + 1 + n) }),
  chunked: (request, n) => {
    const body = bodyOf(request);
    const at = 1 + (n % (body.length - 1));
    return answered(request, { body: chunk(body.slice(0, at)) + chunk(body.slice(at)) + lastChunk, headers: inChunks });
  },
  misChunked: (request, n) => {
    const body = bodyOf(request);
    const near = Buffer.byteLength(body) + (n % 2 ? -1 : 1 + (n % 50));
    const size = n % 3 ? near : pick(texts.sizes, n / 3);
    return refused(400, request, { body: chunk(body, size) + lastChunk, headers: inChunks });
  },
  endless: (request, n) => refused(400, request, { body: chunk(bodyOf(request)).repeat(n % 9), headers: inChunks }),
  extended: (request) => refused(413, request, { body: `1;${"x".repeat(20_000)}\r\n`, headers: inChunks }),
  twoLengths: (request, n) => {
    const body = chunk(bodyOf(request)) + lastChunk;
    return refused(400, request, { body, headers: n % 2 ? lengthOf(body) + inChunks : inChunks + lengthOf(body) });
  },
  headers: (request, n) => {
    const flood = Array.from({ length: 1500 + (n % 1000) }, (_, i) => `A${i}: b\r\n`);
    return refused(431, request, { headers: flood.join("") });
  },
  header: (request) => refused(431, request, { headers: `A: ${"b".repeat(100_000)}\r\n` }),
  line: (request, n) => ({ bytes: wireOf(request, { headers: `${pick(texts.lines, n)}\r\n` }) }),
  method: (request, n) => ({ bytes: wireOf(request, { method: pick(texts.methods, n) }) }),
  absolute: (request, n) => ({
    ...answered(request, { target: pick(texts.origins, n) + request.target }),
    known: true,
  }),
  target: (request, n) => ({ bytes: wireOf(request, { target: pick(texts.targets, n) }) }),
  long: (request, n) => answered(request, { target: `${request.target}${pick(["?", "/"], n)}${"a".repeat(8000)}` }),
  tooLong: (request, n) => ({
    bytes: wireOf(request, { target: `${request.target}${pick(["?", "/"], n)}${"a".repeat(100_000)}` }),
    status: 431,
    answers: 0,
  }),
  escape: (request, n) => answered(request, { target: request.target + pick(texts.escapes, n) }),
  control: (request, n) => {
    const wire = wireOf(request);
    const at = (n >> 5) % wire.indexOf("\r\n");
    return { bytes: wire.slice(0, at) + String.fromCharCode(n % 32) + wire.slice(at) };
  },
  version: (request, n) => ({ bytes: wireOf(request, { version: pick(texts.versions, n) }) }),
  hostless: (request) => ({ bytes: wireOf(request, { host: "" }) }),
  garbage: (_request, _n, _second, noise) => ({ bytes: noise }),
  clientHello: (_, n) => {
    const bytes = Buffer.alloc(517, n);
    bytes.write("1603010200010001fc0303", "hex");
    return { bytes, status: 400, answers: 0 };
  },
  waiting: (request) => {
    const body = bodyOf(request);
    return answered(request, { body, headers: `Expect: 100-continue\r\n${lengthOf(body)}` });
  },
  expecting: (request) => refused(417, request, { headers: `Expect: tea\r\n${lengthOf(request.body)}` }),
  upgrade: (request, n) => {
    const body = bodyOf(request);
    const upgrade = `Connection: Upgrade\r\nUpgrade: ${pick(texts.upgrades, n)}\r\n`;
    return answered(request, { body, headers: upgrade + lengthOf(body) });
  },
  get: (request, _, { body }) => answered(request, { method: "GET", body, headers: lengthOf(body) }),
  head: (request) => ({ ...answered(request, { method: "HEAD" }), head: true }),
  byte: (request, n, _, noise) => {
    const bytes = Buffer.from(wireOf(request));
    bytes[n % bytes.length] = noise[0] ?? 0;
    return { bytes };
  },
};

/** More than may be under way; apart, since there need not be many of them. */
const heavy: Fault = (request, n) => {
  const body = "x".repeat(maxBytesUnderWay + 1 + (n % 1000));
  return n % 2
    ? refused(503, request, { body, headers: lengthOf(body) })
    : refused(503, request, { body: chunk(body) + lastChunk, headers: inChunks });
};

type Ending = "half-closed" | "destroyed" | "reset";

const drawn = fc.record({
  request: fc.constantFrom(...requests),
  fault: fc.oneof(
    { weight: 60, arbitrary: fc.constantFrom(...Object.keys(faults)) },
    { weight: 1, arbitrary: fc.constant("heavy") },
  ),
  n: fc.nat(),
  second: fc.constantFrom(...requests),
  noise: fc.uint8Array({ maxLength: 300 }),
  pieces: fc.constantFrom(1, 1, 1, 2, 5, 200),
  ending: fc.constantFrom<Ending>("half-closed", "half-closed", "half-closed", "destroyed", "reset"),
});

test("whatever comes is answered in HTTP or hung up on, and everybody else is served", {
  timeout: 300_000,
}, async () => {
  const before = await fill();
  let count = 0;
  await fc.assert(
    fc.asyncProperty(drawn, async ({ request, fault, n, second, noise, pieces, ending }) => {
      if (count % 100 === 0) {
        expect(await contents()).toEqual(before);
        beSlow(pick(slowly, count / 100));
      }
      count++;
      await revive(emulator);
      const wire = (faults[fault] ?? heavy)(request, n, second, noise);
      const { received, whole } = await talk(wire.bytes, pieces, ending);
      const answers = answersIn(received, whole, wire.head);
      for (const answer of answers) {
        checkAnswer(answer, wire);
        statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
      }
      expect(failures.splice(0)).toEqual([]);
      if (!whole) return;
      if (wire.status) expect(answers[0]?.status).toBe(wire.status);
      if (wire.known) expect(answers[0]?.body?.error_code).not.toBe("APIGW.0101");
      if (wire.answers !== undefined) expect(answers.filter(isEmulators)).toHaveLength(wire.answers);
    }),
    { numRuns: connections },
  );
  expect(await contents()).toEqual(before);
  // Much was refused, in every way there is, and not everything.
  expect(Object.keys(statuses)).toEqual(expect.arrayContaining(["400", "404", "413", "417", "431", "503"]));
  const done = [200, 201, 204].reduce((sum, status) => sum + (statuses[status] ?? 0), 0);
  expect(done).toBeGreaterThan(connections / 20);
});

test("those who send no more are told so and hung up on", { timeout: 60_000 }, async () => {
  for (const { sent, closed } of slow) {
    const answers = answersIn(await closed, true);
    expect(answers.map(({ status }) => status)).toEqual([sent === idle ? 200 : 408]);
    for (const answer of answers) checkAnswer(answer, {});
  }
});

test("nothing is held in the end: neither bytes nor connections", async () => {
  for (const { socket, closed } of slow) {
    socket.destroy();
    await closed;
  }
  const most = wireOf({ method: "POST", target: `${kept}/records`, body: "x".repeat(maxBytesUnderWay) });
  for (let time = 0; time < 2; time++) {
    const { received } = await talk(most, 1, "half-closed");
    expect(answersIn(received, true)).toMatchObject([{ status: 400, body: { errorCode: "DIS.4300" } }]);
  }
  await emulator.close();
  expect(failures).toEqual([]);
});

/** Sends bytes, ends as told, and resolves to what came back, and whether that must be all of it. */
async function talk(
  bytes: string | Uint8Array,
  pieces: number,
  ending: Ending,
): Promise<{ received: Buffer; whole: boolean }> {
  const socket = connect(port, "127.0.0.1").setNoDelay();
  let whole = ending === "half-closed";
  const closed = receive(socket);
  // Whoever is hung up on while they send may lose what they were told before.
  socket.on("error", () => {
    whole = false;
  });
  await new Promise((resolve) => socket.once("connect", resolve).once("close", resolve));
  const all = Buffer.from(bytes as Uint8Array);
  const step = Math.ceil(all.length / pieces) || 1;
  for (let at = 0; at < all.length && !socket.destroyed; at += step) {
    if (at > 0) await setImmediate();
    socket.write(all.subarray(at, at + step));
  }
  if (ending === "half-closed") socket.end();
  else if (ending === "destroyed") socket.destroy();
  else socket.resetAndDestroy();
  return { received: await closed, whole };
}

/** All that comes over a connection until it is closed. */
function receive(socket: Socket): Promise<Buffer> {
  const chunks: Buffer[] = [];
  socket.on("data", (chunk) => chunks.push(chunk)).on("error", () => {});
  return new Promise((resolve) => socket.on("close", () => resolve(Buffer.concat(chunks))));
}

interface Answer {
  status: number;
  headers: Headers;
  body: Record<string, unknown> | undefined;
}

/** The answers in what came back, each well-formed to the last byte; only if it is not the whole may the last one be cut. */
function answersIn(received: Buffer, whole: boolean, head = false): Answer[] {
  const answers: Answer[] = [];
  for (let at = 0; at < received.length; ) {
    const end = received.indexOf("\r\n\r\n", at);
    if (end < 0 && !whole) break;
    const [line = "", ...fields] = received.toString("latin1", at, end < 0 ? undefined : end).split("\r\n");
    expect(line).toMatch(/^HTTP\/1\.1 [1-5]\d\d [ -~]+$/);
    expect(end).toBeGreaterThan(0);
    const headers = new Headers(fields.map((field) => field.split(/: (.*)/).slice(0, 2) as [string, string]));
    const status = Number(line.slice(9, 12));
    at = end + 4;
    if (status === 100) continue;
    expect(headers.get("content-length") ?? (status === 204 ? "0" : "none")).toMatch(/^\d+$/);
    const length = head ? 0 : Number(headers.get("content-length"));
    if (at + length > received.length && !whole) break;
    expect(at + length).toBeLessThanOrEqual(received.length);
    const text = received.toString("utf8", at, at + length);
    answers.push({ status, headers, body: text === "" ? undefined : JSON.parse(text) });
    at += length;
  }
  return answers;
}

/** Whether an answer is the emulator's own, not the listener's. */
function isEmulators({ headers }: Answer): boolean {
  return headers.has("x-request-id");
}

function checkAnswer(answer: Answer, { status: certain, head }: Pick<Wire, "status" | "head">): void {
  const { status, body } = answer;
  expect(status < 500 || status === 501 || (status === 503 && certain === 503), String(status)).toBe(true);
  if (status < 400 || head) return;
  const { errorCode, error_code, message, error_msg } = body ?? {};
  // DIS and the gateway have names of their own for code and message, and never those of the other.
  const isOfDis = isEmulators(answer) && errorCode !== undefined;
  const [code, text, ...others] = isOfDis
    ? [errorCode, message, error_code, error_msg]
    : [error_code, error_msg, errorCode, message];
  expect(code, `the code of a ${status}`).toMatch(isOfDis ? /^DIS\.\d{4}$/ : /^APIGW?\.\d{4}$/);
  expect(text, `the message of a ${status}`).toMatch(/./);
  expect(others).toEqual([undefined, undefined]);
}

const idle = wireOf({ method: "GET", target: `/v2/${projectId}/streams`, body: "" });
const unfinished = wireOf({ method: "POST", target: `/v2/${projectId}/streams`, body: "{}" }, { headers: broken });
const slowly = [
  "",
  unfinished.slice(0, 40),
  unfinished.replace(broken, `${broken}Content-Length: 5\r\n`),
  unfinished.replace(broken, `${broken}Transfer-Encoding: chunked\r\n`).replace("{}", "5\r\nx"),
  idle,
];
const slow: { sent: string; socket: Socket; closed: Promise<Buffer> }[] = [];

/** Leaves behind a client that sends something and then nothing more. */
function beSlow(sent: string): void {
  const socket = connect(port, "127.0.0.1");
  slow.push({ sent, socket, closed: receive(socket) });
  socket.write(sent);
}

// What is to stay as it is lies in a project of its own.
const kept = `/v2/${projectId.replace("0", "f")}`;

/** Asks as everybody else would, over a connection of its own. */
async function ask(method: string, target: string, body?: object): Promise<Answer["body"]> {
  const bytes = wireOf({ method, target: kept + target, body: body ? JSON.stringify(body) : "" });
  const { received } = await talk(bytes, 1, "half-closed");
  const [answer] = answersIn(received, true);
  expect(answer, `what ${method} ${target} is answered`).toBeDefined();
  expect(answer?.status).toBeLessThan(300);
  return answer?.body;
}

async function fill(): Promise<unknown> {
  await ask("POST", "/streams", { stream_name: "kept", partition_count: 1 });
  const records = Array.from({ length: 20 }, (_, n) => ({ data: Buffer.from(`record ${n}`).toString("base64") }));
  await ask("POST", "/records", { stream_name: "kept", records });
  return contents();
}

async function contents(): Promise<unknown> {
  const cursor = await ask("GET", "/cursors?stream-name=kept&partition-id=0&cursor-type=TRIM_HORIZON");
  const read = await ask("GET", `/records?partition-cursor=${cursor?.partition_cursor}`);
  return { records: read?.records, stream: await ask("GET", "/streams/kept"), streams: await ask("GET", "/streams") };
}
