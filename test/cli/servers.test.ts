// The commands that keep running: what they say, what they serve, and that nothing is left when they stop.
import { exec } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { firstSteps } from "../../src/cli/commands/emulate.ts";
import { createDisClient } from "../../src/client/index.ts";
import { runDis, startDis } from "./run-dis.ts";

const run = promisify(exec);
const folder = mkdtempSync(join(tmpdir(), "dis-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const headers = { "X-Auth-Token": "any" };

describe("dis up", () => {
  test.each(["SIGINT", "SIGTERM"] as const)("serves the emulator and the docs until %s", async (signal) => {
    const up = await startDis(
      ["up", "--port", "0", "--docs-port", "0", "--data", join(folder, `up until ${signal}`)],
      /emulator on (http:\/\/127\.0\.0\.1:\d+), data in [^\n]*, durable; documentation on (http:\/\/127\.0\.0\.1:\d+)\nTry:\n([\s\S]*)Ctrl-C stops both/,
    );
    const [, emulator, docs, steps] = up.match as unknown as [string, string, string, string];
    const answers = (await run(steps)).stdout.replaceAll("}{", "}\n{").split("\n");
    expect(answers.map((answer) => JSON.parse(answer))).toMatchObject([
      { failed_record_count: 0 },
      { records: [{ data: "aGVsbG8=", sequence_number: "0" }] },
    ]);
    expect(await (await fetch(docs)).text()).toMatch(/^<!doctype html>/);
    expect((await fetch(`${docs}/dis/openapi.yaml`)).headers.get("content-type")).toBe(
      "application/yaml; charset=utf-8",
    );
    expect((await fetch(`${docs}/../package.json`)).status).toBe(404);
    expect((await fetch(`${docs}/%2e%2e/package.json`)).status).toBe(404);

    const { stdout } = await run(`ps -o pid= --ppid ${up.pid} || true`);
    expect(stdout.trim(), "child processes").toBe("");
    expect(await up.stop(signal)).toMatchObject({ code: 0, stderr: "" });
    await expect(fetch(emulator)).rejects.toThrow();
    await expect(fetch(docs)).rejects.toThrow();
  });
});

describe("dis emulate", () => {
  test("says what it does, request by request, and that it stops", async () => {
    const emulate = await startDis(
      ["emulate", "--port", "0", "--durability", "memory"],
      /ready on (http:\S+), in memory\nTry:\n([\s\S]*)Ctrl-C stops it/,
    );
    await run(`${emulate.match[2]}`);
    await fetch(`${emulate.match[1]}/v2/p/streams/none/`, { headers });
    const { code, stdout, stderr } = await emulate.stop("SIGTERM");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const lines = stdout
      .split("\n")
      .slice(-9)
      .map((line) => line.replace(/ +[\d.]+ ms/, ""));
    expect(lines).toEqual([
      "GET    400  showStream  Stream does not exist. [orders][0123456789abcdef0123456789abcdef]",
      "POST   201  createStream",
      "POST   200  sendRecords",
      "GET    200  showCursor",
      "GET    200  consumeRecords",
      "GET    400  showStream  Stream does not exist. [none][p]",
      "Stopping: no further requests, those under way are answered and what they brought is kept …",
      "Stopped.",
      "",
    ]);
  });

  // One Ctrl-C does, under npm: the terminal sends it to all processes, and they hand it on besides.
  test("a Ctrl-C that comes more than once takes nothing from a request under way", async () => {
    const emulate = await startDis(["emulate", "--port", "0", "--durability", "memory"], /ready on (http:\S+),/);
    const expecting = { ...headers, Expect: "100-continue" };
    const upload = request(`${emulate.match[1]}/v2/p/apps`, { method: "POST", headers: expecting });
    upload.flushHeaders();
    await once(upload, "continue");
    const stopped = emulate.stop("SIGINT");
    await emulate.says(/Stopping/);
    emulate.stop("SIGINT");
    emulate.stop("SIGTERM");
    upload.end('{"app_name":"billing"}');
    expect((await once(upload, "response"))[0]).toMatchObject({ statusCode: 201 });
    expect(await stopped).toMatchObject({ code: 0, stdout: expect.stringMatching(/\nStopped\.\n$/) });
  });

  test("takes limits from a file, logs as JSON, and answers errors as the service does", async () => {
    const file = join(folder, "limits.json");
    writeFileSync(file, '{ "quotas": { "app": 0 } }');
    const flags = ["--port", "0", "--durability", "memory", "--limits", file, "--json", "--errors", "strict"];
    const emulate = await startDis(["emulate", ...flags], /ready on (http:\S+),/);
    const response = await fetch(`${emulate.match[1]}/v2/p/apps`, {
      method: "POST",
      headers,
      body: '{"app_name":"a"}',
    });
    expect(await response.json()).toEqual({ errorCode: "DIS.4329", message: "app quota exceeded." });
    const { stdout } = await emulate.stop();
    const line = stdout.split("\n").find((one) => one.startsWith("{"));
    expect(JSON.parse(line ?? "")).toMatchObject({ operation: "createApp", status: 400, code: "DIS.4329" });
  });
});

describe("the data of dis emulate", () => {
  test.each(["SIGTERM", "SIGKILL"] as const)(
    "is there again after %s, and dis data check tells what it is",
    async (signal) => {
      const data = join(folder, signal);
      const flags = ["emulate", "--port", "0", "--data", data, "--log", "silent"];
      const first = await startDis(flags, /ready on (http:\S+), data in .*, durable\n([\s\S]*)Ctrl-C/);
      await run(`${first.match[2]?.replace("Try:", "")}`);
      expect(await runDis(["data", "check", "--data", data])).toEqual({
        code: 1,
        stdout: "",
        stderr: `dis data: ${data} is in use by process ${first.pid}; stop it first or choose another folder\n`,
      });
      await first.stop(signal);

      const second = await startDis(flags, /ready on (http:\S+),/);
      const streams = await fetch(`${second.match[1]}/v2/0123456789abcdef0123456789abcdef/streams`, { headers });
      expect(await streams.json()).toMatchObject({ stream_names: ["orders"] });
      await second.stop();
      const { code, stdout } = await runDis(["data", "check", "--data", data]);
      expect(code).toBe(0);
      expect(stdout).toMatch(/\n {2}1 stream, 0 apps, 0 checkpoints\n {2}1 record in 1 partition, /);
      const json = await runDis(["data", "check", "--data", data, "--json"]);
      expect(json.code).toBe(0);
      const found = { directory: data, streams: 1, apps: 0, checkpoints: 0, partitions: 1, records: 1, faults: [] };
      expect(JSON.parse(json.stdout)).toEqual({ ...found, bytes: expect.any(Number) });
    },
  );

  test("that is damaged is not passed over", async () => {
    const data = join(folder, "damaged");
    writeFileSync(join(folder, "file"), "");
    const flags = ["emulate", "--port", "0", "--data", data, "--log", "silent"];
    const emulate = await startDis(flags, /ready on (http:\S+), .*\n([\s\S]*)Ctrl-C/);
    await run(`${emulate.match[2]?.replace("Try:", "")}`);
    await emulate.stop();
    await run(`sed -i 's/aGVsbG8=/aGVsbG9=/' data.mdb`, { cwd: data });
    const before = contentOf(data);
    const { code, stdout } = await runDis(["data", "check", "--data", data]);
    expect(code).toBe(1);
    const json = await runDis(["data", "check", "--data", data, "--json"]);
    expect(json.code).toBe(1);
    expect(JSON.parse(json.stdout).faults).toEqual([expect.stringMatching(/^the records 0 to 0 of log /)]);
    expect(stdout).toMatch(/\n {2}damaged: the records 0 to 0 of log \w{19}\/0 are not what was stored\n1 fault: /);
    const exported = await runDis(["data", "export", "--data", data]);
    expect(exported.code).toBe(1);
    expect(exported.stderr).toMatch(/^\d documents and 1 record of .*\n {2}damaged: the records 0 to 0 of log /);
    expect(exported.stdout).toMatch(/^{"document":"stream\/\w+\/orders","value":{/m);
    expect(contentOf(data)).toEqual(before);
  });

  test("can be exported", async () => {
    const data = join(folder, "exported");
    const flags = ["emulate", "--port", "0", "--data", data, "--log", "silent"];
    const emulate = await startDis(flags, /ready on (http:\S+), .*\n([\s\S]*)Ctrl-C/);
    await run(`${emulate.match[2]?.replace("Try:", "")}`);
    await emulate.stop();
    const output = join(folder, "saved.ndjson");
    const summary = `3 documents and 1 record of ${data}\n`;
    expect(await runDis(["data", "export", "--data", data, "--output", output])).toEqual({
      code: 0,
      stdout: "",
      stderr: summary,
    });
    const lines = readFileSync(output, "utf8").trimEnd().split("\n");
    expect(await runDis(["data", "export", "--data", data])).toEqual({
      code: 0,
      stdout: `${lines.join("\n")}\n`,
      stderr: summary,
    });
    expect(JSON.parse(lines.at(-1) ?? "")).toEqual({
      project: "0123456789abcdef0123456789abcdef",
      stream: "orders",
      partition: 0,
      sequence_number: "0",
      data: "aGVsbG8=",
      timestamp: expect.any(Number),
      timestamp_type: "CreateTime",
    });
    const again = await runDis(["data", "export", "--data", data, "--output", output]);
    expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining("name a file that is not there yet") });
    expect(readFileSync(output, "utf8").trimEnd().split("\n")).toEqual(lines);
    // A disk without room.
    const full = await runDis(["data", "export", "--data", data, "--output", "/dev/full/x"]);
    expect(full).toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringContaining("/dev/full/x could not be written"),
    });
  });

  test.each([
    ["a folder without one", "none", /^dis data: there is no store in .*none; say where it is with --data$/],
    [
      "a file",
      "file",
      /^dis emulate: The folder .*file cannot hold a store: EEXIST.* choose another one with --data\.$/,
    ],
  ])("in %s is a clear error", async (_, name, message) => {
    writeFileSync(join(folder, "file"), "");
    const command = name === "none" ? ["data", "check"] : ["emulate", "--port", "0"];
    const { code, stdout, stderr } = await runDis([...command, "--data", join(folder, name)]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr.trimEnd()).toMatch(message);
  });
});

describe("dis emulate --auth verify", () => {
  const projectId = "0123456789abcdef0123456789abcdef";

  test("lets in who is named by a flag, in a file or by the environment, and nobody else", async () => {
    const file = join(folder, "credentials.json");
    writeFileSync(file, '{ "users": [{ "name": "ann", "password": "open sesame", "domain": "acme" }] }');
    writeFileSync(join(folder, "keys"), "AK1:S:K\r\nAK2:second\n");
    const emulate = await startDis(
      [
        ...["emulate", "--port", "0", "--durability", "memory", "--host", "0.0.0.0", "--auth", "verify"],
        ...[
          "--credentials",
          file,
          "--key",
          `@${join(folder, "keys")}`,
          "--key",
          "AK3:third",
          "--project",
          `here=${projectId}`,
        ],
      ],
      /ready on http:\S+:(\d+), in memory\nControl token, for calls below \/_emulator in the header X-Control-Token: (\w{32})\nCredentials are checked; POST http:\S+\/v3\/auth\/tokens gives/,
      { DIS_USERS: "acme/bob:pass/word\nacme/eve:two words" },
    );
    const [, port, controlToken = ""] = emulate.match;
    const endpoint = `http://127.0.0.1:${port}`;
    const who = { endpoint, iamEndpoint: endpoint, region: "here", retry: { attempts: 1 } };
    for (const credentials of [
      { accessKey: "AK1", secretKey: "S:K" },
      { accessKey: "AK2", secretKey: "second" },
      { accessKey: "AK3", secretKey: "third" },
      { user: "ann", password: "open sesame", domain: "acme" },
      { user: "bob", password: "pass/word", domain: "acme" },
      { user: "eve", password: "two words", domain: "acme" },
    ]) {
      expect(await createDisClient({ ...who, credentials }).listStreams()).toMatchObject({ total_number: 0 });
    }
    const stranger = createDisClient({ ...who, projectId, credentials: { accessKey: "AK1", secretKey: "guess" } });
    await expect(stranger.listStreams()).rejects.toMatchObject({ status: 401 });
    const reset = (token: string) =>
      fetch(`${endpoint}/_emulator/reset`, { method: "POST", headers: { "X-Control-Token": token } });
    expect((await reset("guess")).status).toBe(401);
    expect((await reset(controlToken)).status).toBe(200);
    const { stdout } = await emulate.stop();
    expect(stdout).not.toMatch(/S:K|second|third|sesame|pass\/word|two words/);
    expect(stdout.split(controlToken), "how often the token is printed").toHaveLength(2);
  });

  test("takes a control token, and does not print it", async () => {
    writeFileSync(join(folder, "token"), "let me in\n");
    for (const [flags, env] of [
      [["--control-token", `@${join(folder, "token")}`], {}],
      [[], { DIS_CONTROL_TOKEN: "let me in" }],
    ] as const) {
      const emulate = await startDis(
        ["emulate", "--port", "0", "--durability", "memory", ...flags],
        /ready on (http:\S+),[\s\S]*Ctrl-C/,
        env,
      );
      const faults = (token?: string) =>
        fetch(`${emulate.match[1]}/_emulator/faults`, {
          headers: token === undefined ? {} : { "X-Control-Token": token },
        });
      expect(await (await faults()).json()).toEqual({
        message: "This call needs the control token of the emulator, in the header X-Control-Token.",
      });
      expect((await faults("let me in")).status).toBe(200);
      expect((await fetch(`${emulate.match[1]}/_emulator/health`)).status).toBe(200);
      expect((await emulate.stop()).stdout).not.toContain("let me in");
    }
  });
});

describe("the log", () => {
  test.each(["pretty", "json"])("shows no character that a terminal would obey, %s", async (log) => {
    const emulate = await startDis(
      ["emulate", "--port", "0", "--durability", "memory", "--log", log],
      /ready on (http:\S+),[\s\S]*stops it\.\n/,
    );
    // A forged line, a colour, a C1 command, and a text that runs backwards.
    const name = "%0aPOST%20%20%20201%20forged%1b%5b31m%c2%9b2J%e2%80%ae%e2%80%a8";
    await fetch(`${emulate.match[1]}/v2/p/streams/${name}`, { headers });
    await fetch(`${emulate.match[1]}/nowhere/${name}`, { headers });
    const lines = (await emulate.stop()).stdout.split(emulate.match[0])[1]?.split("\n") ?? [];
    expect(lines.slice(0, 2).join("")).not.toMatch(/[\p{Cc}\u202e\u2028]/u);
    const newline = log === "json" ? "\\n" : "\\u000a";
    expect(lines[0]).toContain(`[Invalid stream_name ${newline}POST   201 forged\\u001b[31m\\u009b2J\\u202e\\u2028.]`);
    expect(lines[2]).toMatch(/^Stopping/);
  });
});

describe("dis mock", () => {
  test("says what it answered, and what was wrong with a request", async () => {
    const mock = await startDis(["mock", "--port", "0"], /ready on (http:\S+)\n[\s\S]*stops it\.\n/);
    await fetch(`${mock.match[1]}/v2/p/streams?limit=0`, { headers });
    await fetch(`${mock.match[1]}/v2/p/streams`, { headers });
    const { stdout } = await mock.stop();
    const lines = stdout
      .split(mock.match[0])[1]
      ?.replace(/ +[\d.]+ ms/g, "")
      .split("\n");
    expect(lines).toEqual([
      "GET    400  listStreams  Request query parameter limit must be >= 1",
      "GET    200  listStreams",
      "",
    ]);
  });

  test("takes the calls that the emulator proposes", async () => {
    const mock = await startDis(["mock", "--port", "0"], /ready on (\S+)/);
    const { stdout } = await run(firstSteps(mock.match[1] ?? "", false).replace("Try:", ""));
    expect(stdout).toMatch(/"stream_name":"newstream"[\s\S]*"failed_record_count"[\s\S]*"sequence_number"/);
    expect(stdout).not.toMatch(/error/i);
    await mock.stop();
  });

  test.each([
    ["dis", "stream_names"],
    ["iam", "projects"],
    ["lts", "struct_logs"],
  ])("--document %s answers the call that it proposes", async (document, field) => {
    const mock = await startDis(["mock", "--document", document, "--port", "0"], /Try: {2}(curl .*)\n/);
    const { stdout } = await run(`${mock.match[1]}`);
    expect(JSON.parse(stdout)).toHaveProperty(field);
    expect(await mock.stop()).toMatchObject({ code: 0 });
  });
});

/** All files of a folder. */
function contentOf(directory: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(directory).map((name) => [name, readFileSync(join(directory, name)).toString("base64")]),
  );
}
