// The npm package as a user gets it: packed, installed into an empty folder, imported, type-checked
// and run; and the README as its reader follows it.
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { documents } from "../../src/openapi/documents.ts";
import { blocksOf, follow, startInTerminal } from "./readme-page.ts";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "dis-pack-"));
const installed = join(folder, "node_modules/dis-toolkit");
const tarball = join(folder, `dis-toolkit-${version()}.tgz`);

beforeAll(async () => {
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
  await run("npm", ["pack", "--pack-destination", folder, ...quiet], { cwd: root });
  writeFileSync(join(folder, "package.json"), '{ "type": "module", "private": true }\n');
  await run("npm", ["install", tarball, "--prefer-offline", ...quiet], { cwd: folder });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe("the tarball", () => {
  test("holds what is meant for others, and nothing else", async () => {
    const { stdout } = await run("tar", ["tzf", tarball]);
    const packed = stdout
      .trim()
      .split("\n")
      .map((path) => path.replace(/^package\//, ""))
      .sort();
    const built = packed.filter((path) => path.startsWith("dist/"));
    const bundles = documents.flatMap((name) => [
      ...["openapi.json", "openapi.yaml", "openapi-3.0.yaml"].map((file) => `generated/${name}/${file}`),
      `generated/docs/${name}.html`,
    ]);
    const pages = ["index", "errors", "discrepancies"].map((name) => `generated/docs/${name}.html`);
    const bruno = readdirSync(join(root, "generated/dis/bruno"), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(bru|json)$/.test(file))
      .map((file) => `generated/dis/bruno/${file}`);
    const further = ["generated/dis/overlays/errors-all.yaml", "generated/dis/postman.json", ...bruno];
    const texts = ["CHANGELOG.md", "LICENSE", "README.md", "package.json"];
    expect(packed.filter((path) => !built.includes(path))).toEqual([...texts, ...bundles, ...further, ...pages].sort());
    // Each file of dist/ comes from a source of today, as JavaScript or as types.
    const withoutSource = built.filter((path) => {
      const source = path.replace(/^dist\//, "").replace(/(\.d)?\.[jt]s$/, ".ts");
      return !/^(src|generated)\//.test(source) || !existsSync(join(root, source));
    });
    expect(withoutSource).toEqual([]);
  });
});

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
import { createEmulator, createMemoryStore } from "dis-toolkit/emulator";
import { storeSuite } from "dis-toolkit/emulator/store-suite";
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
for (const { run } of storeSuite) {
  const store = createMemoryStore();
  await run({ store, reopen: async () => store });
}
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
      calls: [48, 6, 1],
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

describe("the README", () => {
  // Those in `shell` want the tools of other languages; test/interop/readme.test.ts types them.
  const [start, ...blocks] = blocksOf(readFileSync(join(root, "README.md"), "utf8")).filter(
    ({ language }) => language !== "shell",
  );
  // Not below the folder of the tests above, whose package.json npm would take for that of the project.
  const reader = mkdtempSync(join(tmpdir(), "dis-reader-"));
  const [project, data] = [join(reader, "project"), join(reader, "data")];
  const tarballHere = join(root, `dis-toolkit-${version()}.tgz`);
  afterAll(() => {
    for (const made of [reader, tarballHere]) rmSync(made, { recursive: true, force: true });
  });
  /** What each of its blocks prints, in their order. */
  const printed = [
    /^({"stream_id":.*"stream_name":"orders",.*)?{"failed_record_count":0,.*"data":"aGVsbG8="/,
    /dis-toolkit-\d+\.\d+\.\d+\.tgz\n[\s\S]*\b(added|changed|up to date)/,
    /^200 orders undefined\n[\s\S]*'DIS\.4301'/,
    /^orders\n\d+\n$/,
    /^shardId-0000000000 \d+ hello\n/,
    /^Mock of dis ready on /m,
    /"stream_names"[\s\S]*"DIS\.4301"/,
    /^\d+ passed, 0 failed\n[\s\S]*^\d+ passed, 0 failed[\s\S]*^\d+ passed, 0 failed, \d+ skipped\n$/m,
    /^\d+ passed, 0 failed, \d+ skipped\n$/m,
    /^Credentials are checked;/m,
    /^\[ 'one', 'two' \]\n$/,
    /^{"name":"lost",.*{"faults":\[\]}/,
  ];

  test("works from top to bottom, twice, against what it tells to start", async () => {
    expect(start?.code).toMatch(/^npm start .*\nnpm test .*\n$/);
    mkdirSync(project);
    // A terminal is not inside of npm, as this test is.
    const outside = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
    const env = { ...outside, PROJECT_ID: "0123456789abcdef0123456789abcdef", DIS_TOKEN: "any" };
    const up = await startInTerminal(`npm start -- --port 0 --docs-port 0 --data ${data}`, root, env);
    const [, emulator = "", docs = ""] = /emulator on (\S+?), .* documentation on (\S+)/.exec(up.output) ?? [];
    expect((await fetch(docs)).status).toBe(200);
    for (const time of ["the first time", "again"]) {
      const said = await follow(blocks, {
        clone: root,
        project,
        env,
        here: [
          ["http://127.0.0.1:4010", emulator],
          ["http://127.0.0.1:4011", docs],
          ["/path/to/project", project],
          // The one address that no test calls; the mock of the page stands in.
          ["https://dis.cn-north-4.myhuaweicloud.com", "http://127.0.0.1:4020"],
        ],
      });
      expect(said, time).toEqual(printed.map((pattern) => expect.stringMatching(pattern)));
    }
    expect(await up.stop()).toMatch(/^Stopped\.$/m);
    const check = await run("npm", ["run", "dis", "--", "data", "check", "--data", data], { cwd: root, env });
    expect(check.stdout).toMatch(
      /1 stream, 1 app, .*\n {2}4 records in 1 partition, .*\nAll of it is as it was stored\.\n$/,
    );
  }, 300_000);
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
