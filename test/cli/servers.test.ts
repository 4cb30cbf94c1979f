// The commands that keep running: what they say, what they serve, and that nothing is left when they stop.
import { exec } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { startDis } from "./run-dis.ts";

const run = promisify(exec);

describe("dis up", () => {
  test.each(["SIGINT", "SIGTERM"] as const)("serves the mock and the docs until %s", async (signal) => {
    const up = await startDis(
      ["up", "--port", "0", "--docs-port", "0"],
      /mock on (http:\/\/127\.0\.0\.1:\d+), documentation on (http:\/\/127\.0\.0\.1:\d+)\nTry: {2}(curl .*)\n/,
    );
    const [, mock, docs, curl] = up.match as unknown as [string, string, string, string];
    expect(JSON.parse((await run(curl)).stdout)).toMatchObject({ stream_names: ["newstream"] });
    expect(await (await fetch(docs)).text()).toMatch(/^<!doctype html>/);
    expect((await fetch(`${docs}/dis/openapi.yaml`)).headers.get("content-type")).toBe(
      "application/yaml; charset=utf-8",
    );
    expect((await fetch(`${docs}/../package.json`)).status).toBe(404);
    expect((await fetch(`${docs}/%2e%2e/package.json`)).status).toBe(404);

    const { stdout } = await run(`ps -o pid= --ppid ${up.pid} || true`);
    expect(stdout.trim(), "child processes").toBe("");
    expect(await up.stop(signal)).toMatchObject({ code: 0, stderr: "" });
    await expect(fetch(mock)).rejects.toThrow();
    await expect(fetch(docs)).rejects.toThrow();
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
