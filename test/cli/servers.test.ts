// The commands that keep running: what they say, what they serve, and that nothing is left when they stop.
import { exec } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { startDis } from "./run-dis.ts";

const run = promisify(exec);

describe("dis up", () => {
  test.each(["SIGINT", "SIGTERM"] as const)("serves the emulator and the docs until %s", async (signal) => {
    const up = await startDis(
      ["up", "--port", "0", "--docs-port", "0"],
      /emulator on (http:\/\/127\.0\.0\.1:\d+), documentation on (http:\/\/127\.0\.0\.1:\d+)\nTry:\n([\s\S]*)Ctrl-C stops both/,
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
      ["emulate", "--port", "0"],
      /ready on (http:\S+), in memory\nTry:\n([\s\S]*)Ctrl-C stops it/,
    );
    await run(`${emulate.match[2]}`);
    await fetch(`${emulate.match[1]}/v2/p/streams/none/`, { headers: { "X-Auth-Token": "any" } });
    const { code, stdout, stderr } = await emulate.stop("SIGTERM");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const lines = stdout
      .split("\n")
      .slice(-8)
      .map((line) => line.replace(/ +[\d.]+ ms/, ""));
    expect(lines).toEqual([
      "POST   201  createStream",
      "POST   200  sendRecords",
      "GET    200  showCursor",
      "GET    200  consumeRecords",
      "GET    400  showStream  Stream does not exist. [none][p]",
      "Stopping: no further requests, those under way are answered …",
      "Stopped.",
      "",
    ]);
  });

  test("takes limits from a file, logs as JSON, and answers errors as the service does", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "dis-limits-")), "limits.json");
    writeFileSync(file, '{ "quotas": { "app": 0 } }');
    const flags = ["--port", "0", "--limits", file, "--log", "json", "--errors", "strict"];
    const emulate = await startDis(["emulate", ...flags], /ready on (http:\S+),/);
    const response = await fetch(`${emulate.match[1]}/v2/p/apps`, {
      method: "POST",
      headers: { "X-Auth-Token": "any" },
      body: '{"app_name":"a"}',
    });
    expect(await response.json()).toEqual({ errorCode: "DIS.4329", message: "app quota exceeded." });
    const { stdout } = await emulate.stop();
    const line = stdout.split("\n").find((one) => one.startsWith("{"));
    expect(JSON.parse(line ?? "")).toMatchObject({ operation: "createApp", status: 400, code: "DIS.4329" });
  });
});

describe("dis mock", () => {
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
