// The command as a stranger meets it: help, mistakes, and the exit codes 0, 1 and 2.
import { createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { data } from "../../src/cli/commands/data.ts";
import { docs } from "../../src/cli/commands/docs.ts";
import { emulate } from "../../src/cli/commands/emulate.ts";
import { mock } from "../../src/cli/commands/mock.ts";
import { up } from "../../src/cli/commands/up.ts";
import { verify } from "../../src/cli/commands/verify.ts";
import { runDis } from "./run-dis.ts";

describe("help", () => {
  test("dis --help lists the commands and shows an example", async () => {
    const { code, stdout, stderr } = await runDis(["--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const command of ["up", "emulate", "data", "mock", "docs", "verify"])
      expect(stdout).toContain(`\n  ${command} `);
    expect(stdout).toContain("Example:");
  });

  test.each(["up", "emulate", "data", "mock", "docs", "verify"])(
    "dis %s --help shows usage and an example",
    async (command) => {
      const { code, stdout } = await runDis([command, "--help"]);
      expect(code).toBe(0);
      expect(stdout).toContain(`Usage: dis ${command}`);
      expect(stdout).toMatch(new RegExp(`Examples?:\\n  dis ${command}`));
    },
  );

  test.each(Object.entries({ up, emulate, data, mock, docs, verify }))(
    "dis %s --help tells of all flags that there are, and of no other",
    (_, { help, options }) => {
      const json = "log" in options || "reporter" in options ? ["json"] : [];
      const told = [...help.matchAll(/(?<![\w-])--([a-z][a-z-]*)/g)].map(([, name]) => name);
      expect([...new Set(told)].sort()).toEqual([...new Set([...Object.keys(options), ...json])].sort());
    },
  );

  test("dis --version prints the version of the package", async () => {
    expect((await runDis(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe("mistakes", () => {
  test.each([
    [
      ["nonsense"],
      2,
      'dis: there is no command "nonsense". The commands are up, emulate, data, mock, docs, verify; see dis --help',
    ],
    [
      ["moc"],
      2,
      'dis: there is no command "moc", did you mean mock? The commands are up, emulate, data, mock, docs, verify; see dis --help',
    ],
    [["mock", "--prot", "1"], 2, "dis mock: there is no flag --prot, did you mean --port?; see dis mock --help"],
    [
      ["verify", "http://127.0.0.1:9", "--only", "showStream", "--only", "createStream"],
      2,
      "dis verify: createStream is left out: writes; --write sends it; see dis verify --help",
    ],
    [
      ["verify", "--write"],
      2,
      "dis verify: --write is for a URL; the mock and the emulator that are started here get every call; see dis verify --help",
    ],
    [["mock", "--port", "many"], 2, 'dis mock: --port takes a number from 0 to 65535, not "many"; see dis mock --help'],
    [
      ["mock", "--port", "70000"],
      2,
      'dis mock: --port takes a number from 0 to 65535, not "70000"; see dis mock --help',
    ],
    [["mock", "--document", "obs"], 2, 'dis mock: --document takes dis, iam, lts, not "obs"; see dis mock --help'],
    [["mock", "--host", "203.0.113.1", "--port", "0"], 1, /^dis mock: This machine has no address 203\.0\.113\.1\./],
    [
      ["emulate", "--host", "0.0.0.0"],
      2,
      "dis emulate: on 0.0.0.0 others can reach the emulator, and it checks no credentials; add --auth verify, or --insecure if " +
        "that is meant; see dis emulate --help",
    ],
    [
      ["emulate", "--host", "127.0.0.1.evil.example"],
      2,
      "dis emulate: on 127.0.0.1.evil.example others can reach the emulator, and it checks no credentials; add --auth verify, or " +
        "--insecure if that is meant; see dis emulate --help",
    ],
    [
      ["mock", "--allow-host", "a/b"],
      2,
      'dis mock: --allow-host: "a/b" is no name of a host, such as emulator or dis.internal; see dis mock --help',
    ],
    [
      ["docs", "--allow-origin", "app.example"],
      2,
      'dis docs: --allow-origin: "app.example" is no origin, such as https://app.example or http://10.0.0.1:3000, or the word ' +
        "null; see dis docs --help",
    ],
    [
      ["emulate", "--auth", "verify", "--key", "@none"],
      2,
      /^dis emulate: --key @none cannot be read: ENOENT.*; see dis emulate --help$/,
    ],
    [["emulate", "--control-token", ""], 2, "dis emulate: --control-token is empty; see dis emulate --help"],
    [
      ["emulate", "--limits", "none.json"],
      2,
      /^dis emulate: --limits takes off, real or a file, and "none\.json" cannot be read: ENOENT/,
    ],
    [
      ["emulate", "--limits", "package.json"],
      2,
      'dis emulate: package.json: the limits has no "name", only quotas, scaling, deleteAppsWithCheckpoints, throughput; see dis emulate --help',
    ],
    [
      ["emulate", "--durability", "memory", "--data", "x"],
      2,
      "dis emulate: --durability memory keeps nothing, so --data has no use; leave one of them out; see dis emulate --help",
    ],
    [
      ["emulate", "--key", "AK:SK"],
      2,
      "dis emulate: --key needs --auth verify, since otherwise any credentials will do; see dis emulate --help",
    ],
    [
      ["emulate", "--auth", "verify"],
      2,
      "dis emulate: with --auth verify nobody may call; say who with --credentials, --key or --user; see dis emulate --help",
    ],
    [
      ["emulate", "--auth", "verify", "--key", "secret"],
      2,
      "dis emulate: --key takes an access key and its secret with a colon between them; see dis emulate --help",
    ],
    [
      ["emulate", "--auth", "verify", "--credentials", "package.json"],
      2,
      'dis emulate: package.json: the credentials have no "name", only keys, users, projects, tokenSecret; see dis emulate --help',
    ],
    [
      ["emulate", "--project", "x"],
      2,
      'dis emulate: --project takes NAME=ID, the id in letters and digits, not "x"; see dis emulate --help',
    ],
    [["data"], 2, "dis data: what to do is missing: check and export; see dis data --help"],
    [["data", "mend"], 2, 'dis data: "mend" is not known, only check and export; see dis data --help'],
    [["docs", "extra"], 2, 'dis docs: "extra" is one argument too many; see dis docs --help'],
    [["verify", "dis.example.com"], 2, 'dis verify: "dis.example.com" is no http or https URL; see dis verify --help'],
    [["verify", "--only", "makeStream"], 2, 'dis verify: dis has no operation "makeStream"; see dis verify --help'],
    [
      ["verify", "--set", "stream_name"],
      2,
      'dis verify: --set takes NAME=VALUE, not "stream_name"; see dis verify --help',
    ],
    [
      ["verify", "--reporter", "tap"],
      2,
      'dis verify: --reporter takes pretty, json, junit, not "tap"; see dis verify --help',
    ],
  ] as [string[], number, string | RegExp][])("%j ends with one clear line", async (args, expectedCode, message) => {
    const { code, stdout, stderr } = await runDis(args);
    expect({ code, stdout }).toEqual({ code: expectedCode, stdout: "" });
    if (typeof message === "string") expect(stderr).toBe(`${message}\n`);
    else expect(stderr.replace(/\n$/, "")).toMatch(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});

describe("a taken port", () => {
  const holder = createServer();
  let port = 0;
  beforeAll(async () => {
    await new Promise<void>((resolve) => holder.listen(0, "127.0.0.1", resolve));
    port = (holder.address() as { port: number }).port;
  });
  afterAll(() => new Promise((resolve) => holder.close(resolve)));

  test.each([
    ["mock", ["--port"], "--port"],
    ["docs", ["--port"], "--port"],
    ["up", ["--durability", "memory", "--port"], "--port"],
    ["emulate", ["--durability", "memory", "--port"], "--port"],
    ["up", ["--durability", "memory", "--port", "0", "--docs-port"], "--docs-port"],
  ])("dis %s %j names the port and the way out", async (command, flags, wayOut) => {
    const { code, stderr } = await runDis([command, ...flags, String(port)]);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `dis ${command}: Port ${port} on 127.0.0.1 is taken. Stop the program that uses it, or choose another with ${wayOut}.\n`,
    });
  });
});
