import { writeFile } from "node:fs/promises";
import { loadContract } from "../../contract/contract.ts";
import { checkRefusals } from "../../contract/refusals.ts";
import { type ReplayOptions, type ReplayResult, replay, selectOperations } from "../../contract/replay.ts";
import { report, reporters, totals } from "../../contract/report.ts";
import type { Credentials } from "../../contract/request.ts";
import { isBlindSpot } from "../../mock/blind-spots.ts";
import { mockDocuments, startMock } from "../../mock/mock.ts";
import { type Command, choiceFlag, type Flags, listFlag, textFlag, UsageError } from "../command.ts";
import { startDocumentedEmulator } from "../documented-emulator.ts";

export const verify: Command = {
  summary: "replay every documented example against a server and compare",
  help: `
Sends every documented request and compares status, headers and body of the answer with the contract.
Without a URL it starts the Prism mock, expects the very examples back, and also checks that broken requests are refused.
With --target emulator it starts the emulator instead, puts the state in place that each request needs, and expects the
status of success and a body that fits its schema.
With a URL it accepts any documented status whose body fits its schema, and reports everything else.

Usage: dis verify [URL] [flags]

  --document NAME        dis (default), iam or lts
  --target NAME          mock (default) or emulator, when there is no URL
  --only OPERATION       only this operation; may be given several times
  --read-only            leave out every call that writes
  --match NAME           examples (a mock has to answer with them) or schema. Default: schema for a URL
  --project ID           the project id to use instead of the documented one
  --set NAME=VALUE       another path or query parameter, such as stream_name=orders; may be given several times
  --token TOKEN          send X-Auth-Token; or set DIS_TOKEN
  --access-key KEY       sign with this access key; or set HUAWEICLOUD_SDK_AK. The secret key comes from
                         HUAWEICLOUD_SDK_SK, the token of a temporary key from HUAWEICLOUD_SDK_SECURITY_TOKEN
  --reporter NAME        pretty (default), json or junit
  --output FILE          write the report to a file instead of the terminal

Exit code: 0 nothing differs, 1 something does, 2 the call was wrong. Credentials are never printed.
Without --read-only the calls create, change and delete what the examples name.

Examples:
  dis verify
  dis verify https://dis.cn-north-4.myhuaweicloud.com --read-only --project 0123456789abcdef0123456789abcdef
  dis verify http://127.0.0.1:4010 --only sendRecords --reporter junit --output dis.xml
`,
  positionals: 1,
  options: {
    document: { type: "string" },
    target: { type: "string" },
    only: { type: "string", multiple: true },
    "read-only": { type: "boolean" },
    match: { type: "string" },
    project: { type: "string" },
    set: { type: "string", multiple: true },
    token: { type: "string" },
    "access-key": { type: "string" },
    reporter: { type: "string" },
    output: { type: "string" },
  },
  async run(flags, [url]) {
    if (url !== undefined && !(URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))) {
      throw new UsageError(`"${url}" is no http or https URL`);
    }
    const document = choiceFlag(flags, "document", mockDocuments, "dis");
    const kind = choiceFlag(flags, "target", ["mock", "emulator"] as const, "mock");
    if (kind === "emulator" && document !== "dis") throw new UsageError("the emulator is verified for --document dis");
    if (url !== undefined && flags.target !== undefined) throw new UsageError("give a URL or --target, not both");
    const reporter = choiceFlag(flags, "reporter", reporters, "pretty");
    const match = choiceFlag(flags, "match", ["examples", "schema"] as const, url ? "schema" : "examples");
    const contract = loadContract(document);
    const selection = {
      match,
      credentials: credentialsFrom(flags, url !== undefined),
      readOnly: flags["read-only"] === true,
      values: valuesFrom(flags),
      ...(flags.only ? { only: flags.only as string[] } : {}),
    } satisfies Partial<ReplayOptions>;
    try {
      selectOperations(contract, selection);
    } catch (error) {
      throw new UsageError((error as Error).message);
    }

    const mock = url === undefined && kind === "mock" ? await startMock({ document, port: 0 }) : undefined;
    const emulator = url === undefined && kind === "emulator" ? await startDocumentedEmulator() : undefined;
    try {
      const target = url ?? mock?.url ?? emulator?.url ?? "";
      const options: ReplayOptions = { ...selection, url: target };
      if (emulator) {
        options.only ??= emulator.operations;
        options.match = "status";
        options.prepare = emulator.prepare;
      }
      const results = await collect(replay(contract, options));
      if (mock) {
        const refusals = await collect(checkRefusals(contract, { ...options, credentials: { token: "any" } }));
        results.push(...refusals.filter((result) => !isBlindSpot(result)));
      }
      const text = report(reporter, {
        target: mock ? `Prism mock of ${document}` : emulator ? "the emulator" : target,
        results,
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
  const token = textFlag(flags, "token");
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
