// `dis verify` against a mock, against a server that breaks the contract, and against nothing at all.
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { loadContract } from "../../src/contract/index.ts";
import { isEmulated } from "../../src/emulator/index.ts";
import { type RunningServer, startMock } from "../../src/mock/index.ts";
import { runDis } from "./run-dis.ts";

const notThere = loadContract("dis").operations.flatMap(({ id }) => (isEmulated(id) ? [] : [id]));

describe("without a URL", () => {
  test("starts the mock, finds no difference and says how much it looked at", async () => {
    const { code, stdout, stderr } = await runDis(["verify", "--only", "sendRecords", "--only", "showStream"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(
      /^Prism mock of dis\nok {3}showStream \((\d+) of \1\)\nok {3}sendRecords \((\d+) of \2\)\n\d+ passed, 0 failed\n$/,
    );
  });

  test("tells what Prism is known not to see, instead of passing over it", async () => {
    const { code, stdout } = await runDis(["verify", "--document", "iam", "--only", "keystoneListProjects"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /\nskip keystoneListProjects, query name: shorter than 1: Prism .*\n\d+ passed, 0 failed, 1 skipped\n$/,
    );
  });

  test("--target emulator names what is not emulated, and counts it", async () => {
    const { code, stdout } = await runDis(["verify", "--target", "emulator"]);
    expect(code).toBe(0);
    const named = stdout.match(/^skip \w+: not emulated$/gm) ?? [];
    expect(named.sort()).toEqual(notThere.map((id) => `skip ${id}: not emulated`).sort());
    const replayed = stdout.match(/^ok {3}/gm) ?? [];
    expect(replayed.length + named.length).toBe(48);
    expect(stdout).toMatch(
      new RegExp(`\\n\\d+ passed, 0 failed${named.length ? `, ${named.length} skipped` : ""}\\n$`),
    );
  });

  test("--json is --reporter json, and agrees with junit", async () => {
    const json = JSON.parse((await runDis(["verify", "--only", "listTags", "--json"])).stdout);
    expect(json).toMatchObject({ failed: 0, passed: json.results.length, skipped: 0, skips: [] });
    const junit = (await runDis(["verify", "--only", "listTags", "--reporter", "junit"])).stdout;
    expect(junit).toContain(`tests="${json.results.length}" failures="0"`);
    expect(junit.match(/<testcase /g)).toHaveLength(json.results.length);
  });
});

describe("with the URL of a mock", () => {
  let mock: RunningServer;
  beforeAll(async () => {
    mock = await startMock({ port: 0 });
  });
  afterAll(() => mock.close());

  const verified = async (...flags: string[]) => {
    const { code, stdout } = await runDis(["verify", mock.url, "--token", "any", "--json", ...flags]);
    const { results, skips } = JSON.parse(stdout) as Record<
      "results" | "skips",
      { operationId: string; reason?: string }[]
    >;
    return { code, sent: [...new Set(results.map(({ operationId }) => operationId))], skips };
  };
  const writing = /^(create|update|delete|commit|send|batch)/;

  test("only reads are sent, and what writes is named as skipped", async () => {
    const { code, sent, skips } = await verified();
    expect(code).toBe(0);
    expect(sent).toEqual(expect.arrayContaining(["listStreams", "consumeRecords", "listResourcesByTags"]));
    expect(sent.filter((id) => writing.test(id))).toEqual([]);
    expect(skips).toContainEqual({ operationId: "createStream", reason: "writes; --write sends it" });
    expect(sent.length + skips.length).toBe(48);
  });

  test("--write sends everything", async () => {
    const { code, sent, skips } = await verified("--write");
    expect(code).toBe(0);
    expect(sent).toEqual(
      expect.arrayContaining(["listStreams", "createStream", "deleteStream", "updatePartitionCount"]),
    );
    expect(sent).toHaveLength(48);
    expect(skips).toEqual([]);
  });
});

describe("with the URL of a server that breaks the contract", () => {
  const seen: { url: string; headers: IncomingHttpHeaders }[] = [];
  let answer = { status: 200, body: "{}" };
  let server: Server;
  let url = "";
  beforeAll(async () => {
    server = createServer((request, response) => {
      seen.push({ url: request.url ?? "", headers: request.headers });
      request.resume();
      response.writeHead(answer.status, { "content-type": "application/json" }).end(answer.body);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => seen.splice(0));
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  test("lists each difference and exits with 1", async () => {
    answer = { status: 200, body: '{"total_number":"1","stream_names":["a"],"surprise":true}' };
    const { code, stdout } = await runDis(["verify", url, "--only", "listStreams", "--token", "any"]);
    expect(code).toBe(1);
    expect(stdout).toContain("body/total_number must be integer");
    expect(stdout).toContain("body/has_more_streams is missing");
    expect(stdout).toContain("body/surprise is no declared field");
    expect(stdout).toMatch(/\n0 passed, 2 failed\n$/);
  });

  test("takes a documented refusal as conforming, and an undocumented status as a difference", async () => {
    answer = { status: 400, body: '{"errorCode":"DIS.4301","message":"Stream does not exist. [a][b]"}' };
    expect((await runDis(["verify", url, "--only", "showStream", "--token", "any"])).code).toBe(0);
    answer = { status: 302, body: "" };
    const { code, stdout } = await runDis(["verify", url, "--only", "showStream", "--token", "any"]);
    expect(code).toBe(1);
    expect(stdout).toContain("status 302 is not documented");
  });

  test("puts in the values of --project and --set", async () => {
    answer = { status: 204, body: "" };
    await runDis([
      "verify",
      url,
      "--only",
      "deleteStream",
      "--write",
      "--token",
      "any",
      "--project",
      "p1",
      "--set",
      "stream_name=a=b",
    ]);
    expect(seen.map((request) => request.url)).toEqual(["/v2/p1/streams/a%3Db"]);
  });

  test("sends the credentials of the environment and never prints them", async () => {
    answer = { status: 500, body: "boom" };
    const secrets = { HUAWEICLOUD_SDK_AK: "AKIDVERYOWN", HUAWEICLOUD_SDK_SK: "sekret-key", DIS_TOKEN: "" };
    const signed = await runDis(["verify", url, "--only", "listTags", "--reporter", "json"], secrets);
    expect(seen[0]?.headers.authorization).toContain("Access=AKIDVERYOWN");
    const token = await runDis(["verify", url, "--only", "listTags"], { DIS_TOKEN: "sekret-token" });
    expect(seen[1]?.headers["x-auth-token"]).toBe("sekret-token");
    for (const { code, stdout, stderr } of [signed, token]) {
      expect(code).toBe(1);
      expect(stdout + stderr).not.toMatch(/sekret|AKIDVERYOWN/);
    }
  });

  test("an access key without its secret key is a mistake of the caller", async () => {
    const { code, stderr } = await runDis(["verify", url, "--access-key", "AK"]);
    expect(code).toBe(2);
    expect(stderr).toBe(
      "dis verify: an access key needs its secret key in HUAWEICLOUD_SDK_SK; see dis verify --help\n",
    );
  });
});

test("a server that is not there is a difference with its reason, not a crash", async () => {
  const { code, stdout } = await runDis(["verify", "http://127.0.0.1:9", "--only", "listTags", "--token", "any"]);
  expect(code).toBe(1);
  expect(stdout).toContain("no answer, fetch failed: ");
  expect(stdout).not.toContain("    at ");
});
