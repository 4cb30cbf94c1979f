// The code samples of the docs work: the TypeScript ones type-check and run, the curl ones run in a shell, each against
// the mock.
import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { enrich } from "../../scripts/generate/docs.ts";
import { documents, generated, type Operation, operationsOf, readBundle } from "../../scripts/generate/documents.ts";
import { quote, type Sample } from "../../scripts/generate/samples.ts";
import { root } from "../../scripts/steps.ts";
import type { RunningServer } from "../../src/http/listen.ts";
import { startMock } from "../../src/mock/mock.ts";

const run = promisify(execFile);

interface Sampled {
  document: (typeof documents)[number];
  operation: Operation;
  curl: string | undefined;
  typescript: string | undefined;
}

const sampled: Sampled[] = documents.flatMap((document) =>
  [...operationsOf(enrich(readBundle(document), document))].map(({ operation }) => {
    const samples = operation["x-codeSamples"] as Sample[];
    const source = (label: string) => samples.find((sample) => sample.label === label)?.source;
    return { document, operation, curl: source("curl"), typescript: source("TypeScript") };
  }),
);

/** Shows that the types are at work: without them nothing would be wrong here, and the comments would be errors. */
const control = `import createClient from "openapi-fetch";
import type { paths } from "dis-toolkit";

const dis = createClient<paths>();
// @ts-expect-error a body lacks its required fields
await dis.POST("/v2/{project_id}/streams", { params: { path: { project_id: "p" } }, body: {} });
// @ts-expect-error there is no such path
await dis.GET("/v2/{project_id}/brooks", { params: { path: { project_id: "p" } } });
`;

let folder: string;
const mocks: RunningServer[] = [];
const environment: Record<string, string> = {
  PATH: process.env.PATH ?? "",
  DIS_TOKEN: "any",
  PROJECT_ID: "0123456789abcdef0123456789abcdef",
};

beforeAll(async () => {
  for (const document of documents) {
    const mock = await startMock({ document, port: 0 });
    mocks.push(mock);
    environment[`${document.toUpperCase()}_ENDPOINT`] = mock.url;
  }
  // The samples as a reader's project would hold them: our package and openapi-fetch installed, types checked strictly.
  folder = mkdtempSync(join(tmpdir(), "dis-samples-"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  mkdirSync(join(folder, "samples"));
  for (const { document, operation, typescript } of sampled) {
    writeFileSync(join(folder, "samples", `${document}-${operation.operationId}.ts`), typescript ?? "");
  }
  writeFileSync(join(folder, "samples/control.ts"), control);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  const types = (document: string) => [join(generated, document, "index.ts")];
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        target: "ES2023",
        lib: ["ES2023", "DOM"],
        module: "nodenext",
        types: ["node"],
        strict: true,
        noUnusedLocals: true,
        exactOptionalPropertyTypes: true,
        allowImportingTsExtensions: true,
        skipLibCheck: true,
        noEmit: true,
        paths: { "dis-toolkit": types("dis"), "dis-toolkit/iam": types("iam"), "dis-toolkit/lts": types("lts") },
      },
      include: ["samples"],
    }),
  );
});

afterAll(async () => {
  for (const mock of mocks) await mock.close();
  rmSync(folder, { recursive: true });
});

describe("the samples", () => {
  it("stand beside every operation, in curl and in TypeScript", () => {
    expect(sampled.length).toBeGreaterThanOrEqual(51);
    expect(sampled.filter(({ curl, typescript }) => !curl || !typescript)).toEqual([]);
  });

  it("type-check against the generated types", async () => {
    const tsc = join(root, "node_modules/ts7/bin/tsc");
    const checked = await run(process.execPath, [tsc, "-p", folder]).catch((error) => error);
    expect(checked.stdout).toBe("");
  });

  it("run in Node against the mock, the TypeScript ones", async () => {
    const files = sampled.map(({ document, operation }) => `./samples/${document}-${operation.operationId}.ts`);
    writeFileSync(
      join(folder, "run.ts"),
      `for (const file of ${JSON.stringify(files)}) {
        await import(file).catch((error) => { process.exitCode = 1; console.error(file, error); });
      }`,
    );
    const ran = await run(process.execPath, ["--disable-warning=ExperimentalWarning", join(folder, "run.ts")], {
      env: environment,
      maxBuffer: 64 << 20,
    }).catch((error) => error);
    expect(ran.stderr).toBe("");
  });

  it("run in a shell against the mock, the curl ones, with the documented status", async () => {
    for (const tool of ["bash", "curl"]) {
      if (spawnSync(tool, ["--version"]).error)
        throw new Error(`${tool} is missing: install it to run the curl samples`);
    }
    const answers: Record<string, string> = {};
    const expected: Record<string, string> = {};
    for (const { document, operation, curl } of sampled) {
      // A function in front of curl adds what the test needs, so that the sample itself stays as the reader copies it.
      const script = `curl() { command curl --silent --show-error --output /dev/null --write-out '%{http_code}' "$@"; }\n${curl}\n`;
      const name = `${document} ${operation.operationId}`;
      const ran = await run("bash", ["--norc", "-u", "-c", script], { env: environment }).catch((error) => error);
      answers[name] = ran.stdout + ran.stderr;
      expected[name] = Object.keys(operation.responses).find((status) => status.startsWith("2")) ?? "";
    }
    expect(answers).toEqual(expected);
  });

  it("send quotation marks through the shell unharmed", async () => {
    const hostile = `it's "quoted" $HOME \`id\` \\ !x`;
    const { stdout } = await run("bash", ["--norc", "-c", `printf %s ${quote(hostile)}`]);
    expect(stdout).toBe(hostile);
  });

  it("fill in the parameters that a call cannot do without", () => {
    const cursor = sampled.find(({ operation }) => operation.operationId === "showCursor");
    expect(cursor?.curl).toContain("?stream-name=newstream&partition-id=");
    expect(cursor?.curl).toContain("cursor-type=AT_SEQUENCE_NUMBER&starting-sequence-number=");
  });

  it("show how to read the token, and ask for none, where IAM issues it", () => {
    const token = sampled.find(({ operation }) => operation.operationId === "keystoneCreateUserTokenByPassword");
    expect(token?.curl).toMatch(/^# .*X-Subject-Token.*\ncurl -i -X POST "\$IAM_ENDPOINT\/v3\/auth\/tokens"/);
    expect(token?.curl).not.toContain("X-Auth-Token");
    expect(token?.typescript).toContain('response.headers.get("X-Subject-Token")');
  });
});
