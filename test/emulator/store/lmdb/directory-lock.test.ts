import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lockDirectory, refuseUnseenHolder } from "../../../../src/emulator/store/lmdb/directory-lock.ts";
import { type Child, start } from "../child.ts";
import { deleteDirectory, newDirectory } from "../stores.ts";

describe("lockDirectory", () => {
  let directory: string;
  let children: Child[];

  beforeEach(() => {
    directory = newDirectory();
    children = [];
  });
  afterEach(async () => {
    await Promise.all(children.map((child) => child.kill()));
    deleteDirectory(directory);
  });

  const lockFile = () => join(directory, "lock");
  const leave = (holder: object) =>
    writeFileSync(lockFile(), JSON.stringify({ host: hostname(), token: "t", ...holder }));

  async function child(): Promise<Child> {
    const made = start(new URL("hold-lock.ts", import.meta.url), directory);
    children.push(made);
    await made.line();
    return made;
  }

  async function attempt(child: Child): Promise<string> {
    child.process.stdin?.write("go\n");
    return child.line();
  }

  it("lets one in at a time, and the next one after a release", () => {
    const lock = lockDirectory(directory);
    expect(() => lockDirectory(directory)).toThrow(`${directory} is in use by this process`);
    lock.release();
    expect(readdirSync(directory)).toEqual([]);
    lockDirectory(directory).release();
  });

  it("names the process that holds the folder, and takes it over when that was killed", async () => {
    const holder = await child();
    expect(await attempt(holder)).toBe("locked");
    expect(() => lockDirectory(directory)).toThrow(`in use by process ${holder.process.pid};`);
    await holder.kill();
    lockDirectory(directory).release();
  });

  it.skipIf(!existsSync("/proc/self/stat"))("tells a process from an earlier one with the same pid", () => {
    leave({ pid: process.pid, started: "1 another-boot" });
    lockDirectory(directory).release();
    leave({ pid: process.ppid, started: "1 another-boot" });
    lockDirectory(directory).release();
  });

  it("takes a process that says no start time for alive as long as there is one of its pid", () => {
    leave({ pid: process.ppid });
    expect(() => lockDirectory(directory)).toThrow(`in use by process ${process.ppid};`);
  });

  it.each(["", "{", "null", '"x"', "{}"])("takes over what a power cut left: %j", (text) => {
    writeFileSync(lockFile(), text);
    const lock = lockDirectory(directory);
    expect(JSON.parse(readFileSync(lockFile(), "utf8")).pid).toBe(process.pid);
    lock.release();
  });

  it("lets exactly one of several take over", async () => {
    leave({ pid: 2 ** 22 + 1 });
    const rivals = await Promise.all([child(), child(), child(), child()]);
    const answers = await Promise.all(rivals.map(attempt));
    expect(answers.filter((answer) => answer === "locked")).toHaveLength(1);
    const winner = rivals[answers.indexOf("locked")]?.process.pid;
    for (const answer of answers) expect(answer).toMatch(new RegExp(`locked|in use by process ${winner};`));
    expect(readdirSync(directory)).toEqual(["lock"]);
  });

  it("takes over what a container left that is gone", async () => {
    leave({ pid: 1, space: "another" });
    await refuseUnseenHolder(directory, 600);
    leave({ pid: 2 ** 22 + 1, space: "another" });
    await refuseUnseenHolder(directory, 600);
    lockDirectory(directory).release();
  });

  it("says what to delete when a takeover was killed", () => {
    leave({ pid: 2 ** 22 + 1 });
    writeFileSync(`${lockFile()}.taken-from.t`, JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), token: "u" }));
    expect(() => lockDirectory(directory)).toThrow(`${lockFile()}.taken-from.t was left behind`);
  });
});
