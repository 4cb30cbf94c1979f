// What is wrong with a command line, in our own words.
import { describe, expect, test } from "vitest";
import type { Command } from "../../src/cli/command.ts";
import { docs } from "../../src/cli/commands/docs.ts";
import { emulate } from "../../src/cli/commands/emulate.ts";
import { mock } from "../../src/cli/commands/mock.ts";
import { up } from "../../src/cli/commands/up.ts";
import { verify } from "../../src/cli/commands/verify.ts";
import { didYouMean } from "../../src/cli/did-you-mean.ts";
import { readFlags } from "../../src/cli/read-flags.ts";

describe("mistakes", () => {
  const mistakes: [command: Command, args: string[], message: string][] = [
    [mock, ["--prot", "1"], "there is no flag --prot, did you mean --port?"],
    [up, ["--docsPort=1"], "there is no flag --docsPort, did you mean --docs-port?"],
    [up, ["--dura", "memory"], "there is no flag --dura, did you mean --durability?"],
    [mock, ["--verbose"], "there is no flag --verbose"],
    [mock, ["-p", "1"], "there is no flag -p, did you mean --port?"],
    [mock, ["-port", "1"], "there is no flag -port, did you mean --port?"],
    // What follows a flag that there is not may be a secret.
    [emulate, ["-qSECRET"], "there is no flag -q"],
    [emulate, ["--kye=AK:SECRET"], "there is no flag --kye, did you mean --key?"],
    [emulate, ["--kye:SECRET"], "there is no flag --kye, did you mean --key?"],
    [mock, ["--=1"], "there is no flag --"],
    [mock, ["--port"], "--port needs a value"],
    [mock, ["--port", "--host", "::1"], "--port needs a value; one that begins with a dash is written --port=VALUE"],
    [emulate, ["--insecure=yes"], "--insecure takes no value"],
    [emulate, ["--help=yes"], "--help takes no value"],
    [emulate, ["--json", "--log", "pretty"], "--json and --log pretty exclude each other"],
    [verify, ["--reporter=junit", "--json"], "--json and --reporter junit exclude each other"],
    [docs, ["--json"], "there is no flag --json"],
    [mock, ["port"], '"port" is one argument too many'],
    [mock, ["-"], '"-" is one argument too many'],
    [verify, ["http://a", "--", "--only"], '"--only" is one argument too many'],
    [
      verify,
      ["--read-only"],
      "there is no flag --read-only any more: that is the default now, and --write sends the rest",
    ],
  ];

  test.each(mistakes.map(([command, args, message]) => ({ command, args, message })))("$args", (mistake) => {
    const { command, args, message } = mistake;
    expect(() => readFlags(args, command)).toThrow(new Error(message));
  });
});

test("what is right is taken as it is", () => {
  expect(readFlags(["--port=1", "--key", "a:b", "--key=-c:d", "--insecure", "--json", "--json"], emulate)).toEqual({
    flags: { port: "1", key: ["a:b", "-c:d"], insecure: true, log: "json", json: true },
    positionals: [],
  });
  expect(readFlags(["http://a", "--json", "--reporter", "json"], verify)).toMatchObject({
    flags: { reporter: "json" },
    positionals: ["http://a"],
  });
  expect(readFlags(["too", "many", "-h"], mock).flags.help).toBe(true);
});

test.each([
  ["docs_port", "docs-port"],
  ["durabilty", "durability"],
  ["durability-mode", "durability"],
  ["d", undefined],
  ["da", "data"],
  ["LIMITS", "limits"],
  ["limit", "limits"],
  ["", undefined],
  ["constructor", undefined],
])('"%s" may have meant %s', (typed, meant) => {
  expect(didYouMean(typed, ["data", "durability", "docs-port", "limits", "log"])).toBe(meant);
});
