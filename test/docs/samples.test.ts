// The code samples of the docs work as a reader has them: the TypeScript ones type-check, and each runs on every server on
// which the page of its operation says that it can be tried.
import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { enrich } from "../../scripts/generate/docs.ts";
import { documents, fieldsOf, type Operation, operationsOf, readBundle } from "../../scripts/generate/documents.ts";
import type { Sample } from "../../scripts/generate/samples.ts";
import { quote } from "../../scripts/generate/source-text.ts";
import { root } from "../../scripts/steps.ts";
import { type DocumentedEmulator, startDocumentedEmulator } from "../../src/cli/documented-emulator.ts";
import { createDisClient } from "../../src/client/index.ts";
import { loadContract, replayCases } from "../../src/contract/index.ts";
import type { RunningServer } from "../../src/http/listen.ts";
import { startMock } from "../../src/mock/mock.ts";
import { type Recorder, startRecorder } from "./recorder.ts";
import type { Plan } from "./run-samples.ts";

const run = promisify(execFile);

interface Sampled {
  document: (typeof documents)[number];
  id: string;
  operation: Operation;
  curl: string;
  typescript: string;
  /** What the page says of where to try it. */
  tryIt: string;
}

const sampled: Sampled[] = documents.flatMap((document) =>
  [...operationsOf(enrich(readBundle(document), document))].map(({ operation }) => {
    const samples = operation["x-codeSamples"] as Sample[];
    const source = (label: string) => samples.find((sample) => sample.label === label)?.source ?? "";
    const [tryIt = ""] = /Try it on: .*/.exec(operation.description) ?? [];
    const id = operation.operationId;
    return { document, id, operation, curl: source("curl"), typescript: source("TypeScript"), tryIt };
  }),
);
/** The page names the servers in a link to how they are started. */
const on = (server: "emulator" | "mock") =>
  sampled.filter(({ tryIt }) => tryIt.match(/\[(.*?)\]/)?.[1]?.includes(server));
const find = (id: string) => sampled.find((one) => one.id === id);

/** Shows that the types are at work: without them nothing would be wrong here, and the comments would be errors. */
const control = `import { createDisClient } from "dis-toolkit/client";

const dis = createDisClient({ region: "cn-north-4" });
// @ts-expect-error the arguments lack required fields
await dis.createStream({ stream_name: "newstream" });
// @ts-expect-error there is no such argument
await dis.showStream({ stream_name: "newstream", brook_name: "" });
`;

let folder: string;
const mocks: RunningServer[] = [];
const recorders: Recorder[] = [];
const environment: Record<string, string> = {
  PATH: process.env.PATH ?? "",
  PROJECT_ID: "0123456789abcdef0123456789abcdef",
  DIS_TOKEN: "any",
  HUAWEICLOUD_SDK_AK: "any",
  HUAWEICLOUD_SDK_SK: "any",
  HUAWEICLOUD_SDK_PROJECT_ID: "0123456789abcdef0123456789abcdef",
};

beforeAll(async () => {
  for (const document of documents) {
    const mock = await startMock({ document, port: 0 });
    mocks.push(mock);
    recorders.push(await startRecorder(mock.url));
  }
  // The samples as a reader's project holds them: our package and openapi-fetch can be imported, types are checked strictly.
  folder = mkdtempSync(join(tmpdir(), "dis-samples-"));
  for (const name of ["node_modules", "src", "generated"])
    symlinkSync(join(root, name), join(folder, name), "junction");
  const exports = { "./client": "./src/client/index.ts", "./*": "./generated/*/index.ts" };
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "dis-toolkit", type: "module", exports }));
  mkdirSync(join(folder, "samples"));
  for (const { id, typescript } of sampled) writeFileSync(sampleFile(id), typescript);
  writeFileSync(join(folder, "samples/control.ts"), control);
  const strict = { strict: true, noUnusedLocals: true, exactOptionalPropertyTypes: true, skipLibCheck: true };
  const modern = { target: "ES2023", lib: ["ES2023", "DOM", "DOM.Iterable"], module: "nodenext", types: ["node"] };
  const compilerOptions = { ...strict, ...modern, allowImportingTsExtensions: true, noEmit: true };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["samples"] }));
  // What a reader sees of curl, and behind it the status of each answer.
  writeFileSync(join(folder, ".curlrc"), 'silent\nshow-error\nwrite-out = "%{stderr}%{http_code} "\n');
});

afterAll(async () => {
  for (const server of [...recorders, ...mocks]) await server.close();
  rmSync(folder, { recursive: true });
});

function sampleFile(id: string): string {
  return join(folder, "samples", `${id}.ts`);
}

/** The endpoints of the mocks, by which a sample leaves its name at the recorders. */
function mocksFor(name: string): Record<string, string> {
  return Object.fromEntries(documents.map((it, i) => [`${it.toUpperCase()}_ENDPOINT`, `${recorders[i]?.url}/${name}`]));
}

async function runTypescript(plan: Plan): Promise<string> {
  const file = join(folder, "plan.json");
  writeFileSync(file, JSON.stringify(plan));
  const runner = join(import.meta.dirname, "run-samples.ts");
  const options = { env: environment, maxBuffer: 64 << 20 };
  const ran = await run(process.execPath, [runner, file], options).catch((error) => error);
  return ran.stderr;
}

/** Runs a curl sample in a shell; gives the statuses of the answers, or what went wrong. */
async function runCurl(source: string, endpoints: Record<string, string>): Promise<string> {
  const env = { ...environment, ...endpoints, CURL_HOME: folder };
  const ran = await run("bash", ["--norc", "-u", "-c", source], { env }).catch((error) => error);
  return ran.stderr.trim();
}

function documentedStatus({ operation }: Sampled): string {
  return Object.keys(operation.responses).find((status) => status.startsWith("2")) ?? "";
}

describe("the samples", () => {
  it("stand beside every operation, in curl and in TypeScript, with the servers to try them on", () => {
    expect(sampled.length).toBeGreaterThanOrEqual(51);
    expect(sampled.filter(({ curl, typescript, tryIt }) => !curl || !typescript || !tryIt)).toEqual([]);
    expect(on("mock")).toEqual(sampled);
    expect(on("emulator").length).toBeGreaterThanOrEqual(21);
  });

  it("type-check against the types of the package", async () => {
    const tsc = join(root, "node_modules/ts7/bin/tsc");
    const checked = await run(process.execPath, [tsc, "-p", folder]).catch((error) => error);
    expect(checked.stdout).toBe("");
  });

  it("name only methods that the client has", () => {
    const dis = createDisClient({ region: "cn-north-4", credentials: { token: "any" } });
    const named = sampled.flatMap(({ typescript }) =>
      [...typescript.matchAll(/(?:await|\/\/) dis\.(\w+)/g)].map(([, name]) => name),
    );
    expect(named.filter((name) => !(`${name}` in dis))).toEqual([]);
    expect(new Set(named).size).toBeGreaterThan(50);
  });

  it("run on the mock, in TypeScript and in curl, and send the documented request", async () => {
    for (const tool of ["bash", "curl"]) {
      if (spawnSync(tool, ["--version"]).error)
        throw new Error(`${tool} is missing: install it to run the curl samples`);
    }
    const samples = on("mock").map(({ id }) => ({
      file: sampleFile(id),
      operationId: id,
      environment: mocksFor(`${id}.ts`),
    }));
    expect(await runTypescript({ emulator: false, samples })).toBe("");
    for (const one of on("mock")) {
      const statuses = await runCurl(one.curl, mocksFor(`${one.id}.sh`));
      expect(statuses.replace(/^200 (?=2)/, ""), one.id).toBe(documentedStatus(one));

      const { requests } = recorders[documents.indexOf(one.document)] as Recorder;
      const [curl, typescript] = [requests[`${one.id}.sh`]?.at(-1), requests[`${one.id}.ts`]?.at(-1)];
      const contract = loadContract(one.document);
      const operation = contract.operations.find(({ id }) => id === one.id);
      if (!operation) throw new Error(one.id);
      const [documented] = replayCases(contract, operation, { url: "", match: "status", credentials: {} });
      const { method, path, query, body } = documented?.request ?? {};
      expect(curl).toMatchObject({
        method,
        path: decodeURIComponent(path ?? ""),
        query: Object.fromEntries(query ?? []),
      });
      expect(curl?.body).toEqual(body);
      // To the client a name of the path and the body is one argument, though the documented body has another value or none.
      const { schema = {} } = Object.values(one.operation.requestBody?.content ?? {})[0] ?? {};
      const { fields } = fieldsOf(contract.document, schema);
      const twice = operation.parameters.filter(({ name, in: place }) => place === "path" && fields.includes(name));
      const repeated = Object.fromEntries(twice.map(({ name, example }) => [name, example]));
      expect(typescript).toEqual({ ...curl, body: curl?.body && { ...curl.body, ...repeated } });
    }
  });

  describe("of the operations that can be tried on the emulator", () => {
    let emulator: DocumentedEmulator;
    beforeAll(async () => {
      emulator = await startDocumentedEmulator();
    });
    afterAll(() => emulator.close());

    const endpoints = () => ({ DIS_ENDPOINT: emulator.url, IAM_ENDPOINT: emulator.url, LTS_ENDPOINT: emulator.url });

    it("run there, in TypeScript", async () => {
      const samples = on("emulator").map(({ id }) => ({ file: sampleFile(id), operationId: id, environment: {} }));
      expect(await runTypescript({ emulator: true, samples })).toBe("");
    });

    it("run there, in curl", async () => {
      for (const one of on("emulator")) {
        await emulator.prepare({ operationId: one.id });
        const statuses = await runCurl(one.curl, endpoints());
        expect(statuses.replace(/^200 (?=2)/, ""), one.id).toBe(documentedStatus(one));
      }
    });

    it("are all, the others being answered as their pages say", async () => {
      for (const one of sampled.filter((one) => !on("emulator").includes(one))) {
        const said = /the emulator (answers 501|has no [A-Z]+)$/.exec(one.tryIt)?.[1];
        expect([one.id, await runCurl(one.curl, endpoints())]).toEqual([
          one.id,
          said === "answers 501" ? "501" : "404",
        ]);
        expect(said).toBeDefined();
      }
    });
  });

  it("send quotation marks through the shell unharmed", async () => {
    const hostile = `it's "quoted" $HOME \`id\` \\ !x`;
    const { stdout } = await run("bash", ["--norc", "-c", `printf %s ${quote(hostile)}`]);
    expect(stdout).toBe(hostile);
  });

  it("fill in the parameters that a call cannot do without", () => {
    const { curl } = find("showCursor") ?? {};
    expect(curl).toContain("?stream-name=newstream&partition-id=");
    expect(curl).toContain("cursor-type=AT_SEQUENCE_NUMBER&starting-sequence-number=");
  });

  it("show how to read the token, and ask for none, where IAM issues it", () => {
    const { curl, typescript } = find("keystoneCreateUserTokenByPassword") ?? {};
    expect(curl).toMatch(/^# .*X-Subject-Token.*\n# .*\ncurl -i -X POST "\$IAM_ENDPOINT\/v3\/auth\/tokens"/);
    expect(curl).not.toContain("X-Auth-Token");
    expect(typescript).toContain('response.headers.get("X-Subject-Token")');
  });
});
