// Starts one of the servers beside this file in a process of its own.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export interface ServerProcess {
  url: string;
  /** Milliseconds from the start of the process to its first answer. */
  started: number;
  /** Resident memory, all of it and without the pages of files, in MB; undefined where there is no /proc. */
  memory(): { all: number; anonymous: number } | undefined;
  close(): void;
  /** Resolves when it has ended. */
  stop(): Promise<void>;
}

/** Starts a script that prints its URL, and waits until it has answered a request. */
export async function startServer(script: string, args: string[] = []): Promise<ServerProcess> {
  const begun = performance.now();
  const file = fileURLToPath(new URL(script, import.meta.url));
  const server: ChildProcess = spawn(process.execPath, [file, ...args], { stdio: ["pipe", "pipe", "inherit"] });
  const [line] = (await once(server.stdout as NodeJS.ReadableStream, "data")) as [Buffer];
  const url = String(line).trim();
  await (await fetch(`${url}/_emulator/health`, { headers: { "X-Auth-Token": "any" } })).text();
  return {
    url,
    started: performance.now() - begun,
    memory: () => {
      try {
        const status = readFileSync(`/proc/${server.pid}/status`, "utf8");
        const megabytes = (field: string) => Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
        return { all: megabytes("VmRSS"), anonymous: megabytes("RssAnon") };
      } catch {
        return undefined;
      }
    },
    close: () => void server.kill(),
    stop: async () => {
      const end = once(server, "exit");
      server.kill();
      await end;
    },
  };
}
