import { writeFile } from "node:fs/promises";
import {
  type Contract,
  type Credentials,
  checkRefusals,
  isRead,
  loadContract,
  type ReplayOptions,
  type ReplayResult,
  replay,
  type Selection,
  type Skip,
  select,
} from "../../contract/index.ts";
import { isEmulated } from "../../emulator/index.ts";
import { blindSpots, documents, prismDialect, startMock } from "../../mock/index.ts";
import {
  type Command,
  choiceFlag,
  type Flags,
  listFlag,
  secretFlag,
  secretHelp,
  textFlag,
  UsageError,
} from "../command.ts";
import { startDocumentedEmulator } from "../documented-emulator.ts";
import { report, reporters, totals } from "../report.ts";

export const verify: Command = {
  summary: "replay every documented example against a server and compare",
  help: `
Sends every documented request and compares status, headers and body of the answer with the contract.
Without a URL it starts the Prism mock, expects the very examples back, and also checks that broken requests are refused.
With --target emulator it starts the emulator instead, puts the state in place that each request needs, and expects the
status of success and a body that fits its schema.
With a URL it sends the calls that only read, accepts any documented status whose body fits its schema, and reports
everything else. --write sends the other calls too: they create, scale and delete what the examples name.
What is left out is named with its reason and counted as skipped.

Usage: dis verify [URL] [flags]

  --document NAME        dis (default), iam or lts
  --target NAME          mock (default) or emulator, when there is no URL
  --only OPERATION       only this operation; may be given several times
  --write                with a URL: send also the calls that create, change and delete
  --match NAME           examples (a mock has to answer with them) or schema. Default: schema for a URL
  --project ID           the project id to use instead of the documented one
  --set NAME=VALUE       another path or query parameter, such as stream_name=orders; may be given several times
  --token TOKEN          send X-Auth-Token; or set DIS_TOKEN
  --access-key KEY       sign with this access key; or set HUAWEICLOUD_SDK_AK. The secret key comes from
                         HUAWEICLOUD_SDK_SK, the token of a temporary key from HUAWEICLOUD_SDK_SECURITY_TOKEN
  --reporter NAME        pretty (default), json (also --json) or junit
  --output FILE          write the report to a file instead of the terminal

Exit code: 0 nothing differs, 1 something does, 2 the call was wrong. Credentials are never printed.
${secretHelp}

Examples:
  dis verify
  dis verify https://dis.cn-north-4.myhuaweicloud.com --project 0123456789abcdef0123456789abcdef
  dis verify http://127.0.0.1:4010 --write --only sendRecords --reporter junit --output dis.xml
`,
  positionals: 1,
  options: {
    document: { type: "string" },
    target: { type: "string" },
    only: { type: "string", multiple: true },
    write: { type: "boolean" },
    match: { type: "string" },
    project: { type: "string" },
    set: { type: "string", multiple: true },
    token: { type: "string" },
    "access-key": { type: "string" },
    reporter: { type: "string" },
    output: { type: "string" },
  },
  gone: { "read-only": "there is no flag --read-only any more: that is the default now, and --write sends the rest" },
  async run(flags, [url]) {
    if (url !== undefined && !(URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))) {
      throw new UsageError(`"${url}" is no http or https URL`);
    }
    const document = choiceFlag(flags, "document", documents, "dis");
    const kind = choiceFlag(flags, "target", ["mock", "emulator"] as const, "mock");
    if (kind === "emulator" && document !== "dis") throw new UsageError("the emulator is verified for --document dis");
    if (url !== undefined && flags.target !== undefined) throw new UsageError("give a URL or --target, not both");
    if (url === undefined && flags.write) {
      throw new UsageError("--write is for a URL; the mock and the emulator that are started here get every call");
    }
    const reporter = choiceFlag(flags, "reporter", reporters, "pretty");
    const match = choiceFlag(flags, "match", ["examples", "schema"] as const, url ? "schema" : "examples");
    const contract = loadContract(document);
    const selection: Selection = {
      ...(flags.only ? { only: listFlag(flags, "only") } : {}),
      write: true,
      lacks: (operation) => {
        if (kind === "emulator" && !isEmulated(operation.id)) return "not emulated";
        return url === undefined || flags.write || isRead(operation) ? undefined : "writes; --write sends it";
      },
    };
    const skips = skipsOf(contract, selection);
    const choice = { match, credentials: credentialsFrom(flags, url !== undefined), values: valuesFrom(flags) };

    const mock = url === undefined && kind === "mock" ? await startMock({ document, port: 0 }) : undefined;
    const emulator = kind === "emulator" ? await startDocumentedEmulator() : undefined;
    try {
      const target = url ?? mock?.url ?? emulator?.url ?? "";
      const options: ReplayOptions = { ...selection, ...choice, url: target };
      if (emulator) {
        options.match = "status";
        options.prepare = emulator.prepare;
      }
      const results = await collect(replay(contract, { ...options, dialect: prismDialect }));
      if (mock) {
        const broken = { ...options, credentials: { token: "any" }, dialect: prismDialect };
        for (const refusal of await collect(checkRefusals(contract, broken))) {
          const { operationId, name } = refusal;
          const spot = blindSpots.find((one) => one.operationId === operationId && one.fault === name);
          if (spot) skips.push({ operationId, name, reason: spot.reason });
          else results.push(refusal);
        }
      }
      const text = report(reporter, {
        target: mock ? `Prism mock of ${document}` : emulator ? "the emulator" : target,
        results,
        skips,
      });
      const output = textFlag(flags, "output");
      if (output) await writeFile(output, text);
      else process.stdout.write(text);
      return totals(results).failed === 0 ? 0 : 1;
    } finally {
      await mock?.close();
      await emulator?.close();
    }
  },
};

/** @throws UsageError when `--only` asks for what there is not, or for what is left out. */
function skipsOf(contract: Contract, selection: Selection): Skip[] {
  try {
    return select(contract, selection).skips;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** Takes in all results, with a progress line while a person is watching. */
async function collect(source: AsyncIterable<ReplayResult>): Promise<ReplayResult[]> {
  const results: ReplayResult[] = [];
  const watched = process.stderr.isTTY;
  for await (const result of source) {
    results.push(result);
    if (watched)
      process.stderr.write(
        `\r\x1b[K${results.length} requests, ${totals(results).failed} differ: ${result.operationId}`,
      );
  }
  if (watched) process.stderr.write("\r\x1b[K");
  return results;
}

/** The credentials of the flags or the environment; for a server that checks none, stand-ins of both kinds. */
function credentialsFrom(flags: Flags, real: boolean): Record<string, Credentials> {
  const { DIS_TOKEN, HUAWEICLOUD_SDK_AK, HUAWEICLOUD_SDK_SK, HUAWEICLOUD_SDK_SECURITY_TOKEN } = process.env;
  const standIns = { token: { token: "any" }, "access key": { accessKey: "any", secretKey: "any" } };
  if (!real) return standIns;
  const [token] = flags.token === undefined ? [] : secretFlag(flags, "token", "DIS_TOKEN");
  const accessKey = textFlag(flags, "access-key");
  if (token !== undefined && accessKey !== undefined) throw new UsageError("give --token or --access-key, not both");
  if (accessKey !== undefined || (token === undefined && !DIS_TOKEN && HUAWEICLOUD_SDK_AK)) {
    if (!HUAWEICLOUD_SDK_SK) throw new UsageError("an access key needs its secret key in HUAWEICLOUD_SDK_SK");
    return {
      "access key": {
        accessKey: accessKey ?? HUAWEICLOUD_SDK_AK ?? "",
        secretKey: HUAWEICLOUD_SDK_SK,
        ...(HUAWEICLOUD_SDK_SECURITY_TOKEN ? { securityToken: HUAWEICLOUD_SDK_SECURITY_TOKEN } : {}),
      },
    };
  }
  const given = token ?? DIS_TOKEN;
  if (given) return { token: { token: given } };
  process.stderr.write("dis verify: no credentials given, sending stand-ins; a real service will refuse them\n");
  return standIns;
}

function valuesFrom(flags: Flags): Record<string, string> {
  const pairs = listFlag(flags, "set").map((pair) => {
    const [name, ...value] = pair.split("=");
    if (!name || value.length === 0) throw new UsageError(`--set takes NAME=VALUE, not "${pair}"`);
    return [name, value.join("=")];
  });
  const project = textFlag(flags, "project");
  return { ...Object.fromEntries(pairs), ...(project ? { project_id: project } : {}) };
}
