// The npm package as a user gets it: packed, installed into an empty folder, imported, type-checked and run.
import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "dis-pack-"));
const installed = join(folder, "node_modules/dis-toolkit");

beforeAll(async () => {
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
  await run("npm", ["pack", "--pack-destination", folder, ...quiet], { cwd: root });
  const [tarball] = readdirSync(folder).filter((file) => file.endsWith(".tgz"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module", "private": true }\n');
  await run("npm", ["install", `./${tarball}`, "--prefer-offline", ...quiet], { cwd: folder });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe("the installed package", () => {
  test("brings a handful of small dependencies, and no mock unless asked for", () => {
    const packages = readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith("."));
    // The emulator's store on disk, prebuilt.
    const lmdb = [
      "@harperfast",
      "@lmdb",
      "@msgpackr-extract",
      "detect-libc",
      "lmdb",
      "msgpackr",
      "msgpackr-extract",
      "node-addon-api",
      "node-gyp-build-optional-packages",
      "ordered-binary",
      "weak-lru-cache",
    ];
    const checker = [
      "ajv",
      "ajv-formats",
      "fast-deep-equal",
      "fast-uri",
      "json-schema-traverse",
      "require-from-string",
    ];
    const client = ["openapi-fetch", "openapi-typescript-helpers"];
    expect(packages.sort()).toEqual(["dis-toolkit", ...checker, ...client, ...lmdb].sort());
  });

  test("exports the tables, the contract and the documents", async () => {
    writeFileSync(
      join(folder, "use.mjs"),
      `import { operations, errors, examples } from "dis-toolkit";
import { operations as iam } from "dis-toolkit/iam";
import { operations as lts } from "dis-toolkit/lts";
import { loadContract, SchemaChecker } from "dis-toolkit/contract";
import { startMock } from "dis-toolkit/mock";
import { createDisClient, decodeData } from "dis-toolkit/client";
import { createEmulator } from "dis-toolkit/emulator";
import document from "dis-toolkit/openapi/dis/openapi.json" with { type: "json" };
const { checker, operations: described } = loadContract();
let signed;
const dis = createDisClient({
  endpoint: "http://dis.test",
  projectId: "p1",
  credentials: { accessKey: "AK", secretKey: "SK" },
  fetch: async (url, init) => {
    signed = init.headers.Authorization;
    return Response.json({ failed_record_count: 0, records: [{ partition_id: "shardId-0000000000", sequence_number: "7" }] });
  },
});
const emulated = createDisClient({
  endpoint: "http://dis.test",
  projectId: "p1",
  credentials: { token: "any" },
  fetch: createEmulator().fetch,
});
await emulated.createStream({ stream_name: "orders", partition_count: 1 });
const [stored] = await dis.putRecords("orders", [{ data: "text" }]);
console.log(JSON.stringify({
  calls: [operations, iam, lts].map((table) => Object.keys(table).length),
  status: errors["DIS.4301"].status,
  stream: examples.CreateStreamRequest.value.stream_name,
  described: described.length,
  openapi: document.openapi,
  faults: checker.check({ $ref: "#/components/schemas/CreateAppRequest" }, { app_name: "a b" }).map(({ pointer }) => pointer),
  emulated: await emulated.putRecords("orders", [{ data: "text" }]),
  stored, signed: signed.split(",")[0], text: decodeData("dGV4dA==").text(),
  start: typeof startMock, checker: checker instanceof SchemaChecker,
}));`,
    );
    const { stdout } = await run(process.execPath, ["use.mjs"], { cwd: folder });
    expect(JSON.parse(stdout)).toEqual({
      calls: [48, 2, 1],
      status: 400,
      stream: "newstream",
      described: 48,
      openapi: "3.1.1",
      faults: ["/app_name"],
      emulated: [{ partition_id: "shardId-0000000000", sequence_number: "0" }],
      stored: { partition_id: "shardId-0000000000", sequence_number: "7" },
      signed: "SDK-HMAC-SHA256 Access=AK",
      text: "text",
      start: "function",
      checker: true,
    });
  });

  test.each([
    // The oldest TypeScript that reads the types without skipLibCheck.
    ["ts54", "nodenext", "nodenext"],
    ["ts54", "node16", "node16"],
    ["ts54", "bundler", "esnext"],
    ["typescript", "nodenext", "nodenext"],
    ["ts7", "nodenext", "nodenext"],
    ["ts7", "node16", "node16"],
    ["ts7", "bundler", "esnext"],
  ])("has types that hold what they promise: %s, moduleResolution %s", async (compiler, resolution, module) => {
    writeFileSync(join(folder, "use.ts"), typed);
    expect(await compile(compiler, "use.ts", "--moduleResolution", resolution, "--module", module)).toBe("");
  });

  test.each(["node10", "classic"])("is not found by moduleResolution %s, which is older than exports", async (old) => {
    writeFileSync(join(folder, "use.ts"), typed);
    const said = await compile("typescript", "use.ts", "--moduleResolution", old, "--module", "esnext");
    expect(said).toContain("Cannot find module 'dis-toolkit/client'");
  });

  test("serves the documentation and says how to get the mock", async () => {
    const dis = join(installed, "dist/src/cli/main.js");
    expect((await run(process.execPath, [dis, "--version"])).stdout).toBe(`${version()}\n`);
    const failure = await run(process.execPath, [dis, "mock"], { cwd: folder }).catch((error) => error);
    expect(failure).toMatchObject({ code: 1, stdout: "" });
    expect(failure.stderr).toBe(
      "dis mock: The mock needs Prism, which is not installed. Install it with: npm install @stoplight/prism-cli@5.14.2\n",
    );
    expect(readdirSync(join(installed, "generated/docs"))).toEqual(expect.arrayContaining(["index.html", "dis.html"]));
  });

  test.each([
    [
      "generated/lts/openapi.json",
      ["verify", "--document", "lts"],
      /^dis verify: .*openapi\.json is missing\. Make it with: npm run generate\n$/,
    ],
    [
      "generated/docs/index.html",
      ["docs", "--port", "0"],
      /^dis docs: .*index\.html is missing\. Build it with: npm run docs\n$/,
    ],
  ])("says what to do when %s is gone", async (file, args, message) => {
    rmSync(join(installed, file));
    const main = join(installed, "dist/src/cli/main.js");
    const failure = await run(process.execPath, [main, ...args]).catch((error) => error);
    expect(failure).toMatchObject({ code: 1, stdout: "" });
    expect(failure.stderr).toMatch(message);
  });
});

/** TypeScript that uses the package, with mistakes that it has to find. */
const typed = `import { type DisErrorCode, errors, type OperationId, operations, type Stream, type DisRecord } from "dis-toolkit";
import { createDisClient, isDisError, type ErrorKind } from "dis-toolkit/client";
import type { ProjectList } from "dis-toolkit/iam";
const id: OperationId = "createStream";
const method: "POST" = operations.createStream.method;
const name = (stream: Stream): string => stream.stream_name;
const number = (record: DisRecord): string => record.sequence_number;
const code: DisErrorCode = "DIS.4301";
const template: "Stream does not exist. %s" = errors[code].message;
// @ts-expect-error there is no such operation
const wrong: OperationId = "makeStream";
// @ts-expect-error a sequence number is a string
const alsoWrong: DisRecord = { sequence_number: 1, data: "" };
const dis = createDisClient({ endpoint: "http://dis.test", projectId: "p1", credentials: { token: "any" } });
async function call(): Promise<string[]> {
  const found: string[] = [name(await dis.showStream({ stream_name: "orders" }))];
  for await (const { stream_name } of dis.paginate("listStreams", { limit: 1 })) found.push(stream_name);
  for await (const { records } of dis.consumer({ stream: "orders", app: "billing" })) found.push(...records.map(number));
  const producer = dis.producer({ stream: "orders" });
  const { result } = await producer.send({ data: { total: 12.5 } });
  found.push((await result).sequence_number);
  const path = { project_id: "p1", stream_name: "orders" };
  const { data } = await dis.raw.GET("/v2/{project_id}/streams/{stream_name}", { params: { path } });
  // @ts-expect-error a limit is a number
  await dis.listStreams({ limit: "2" });
  // @ts-expect-error data is undefined after a refusal
  return [...found, data.stream_name];
}
const kindOf = (error: unknown): ErrorKind | undefined => (isDisError(error, "quota") ? error.kind : undefined);
export { id, method, name, number, template, wrong, alsoWrong, call, kindOf };
export type { ProjectList };
`;

/** What the compiler of an installed TypeScript says of a file in the folder; nothing when it is content. */
async function compile(typescript: string, ...args: string[]): Promise<string> {
  const tsc = join(root, "node_modules", typescript, "bin/tsc");
  const options = ["--noEmit", "--strict", "--target", "es2022", ...args];
  const { stdout } = await run(process.execPath, [tsc, ...options], { cwd: folder }).catch((error) => error);
  return stdout;
}

function version(): string {
  return JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version;
}
