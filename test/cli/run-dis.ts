// Runs `dis` as a process of its own, as a user does.
import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const main = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));

export interface Finished {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a command to its end. */
export async function runDis(args: string[], env: Record<string, string> = {}): Promise<Finished> {
  return finished(start(args, env));
}

/** Starts a command that keeps running, and waits until its output matches. It does not outlive the test. */
export async function startDis(args: string[], ready: RegExp, env: Record<string, string> = {}) {
  const child = start(args, env);
  const end = finished(child);
  onTestFinished(() => void child.kill("SIGKILL"));
  let output = "";
  child.stdout?.on("data", (chunk) => {
    output += chunk;
  });
  const says = (pattern: RegExp) =>
    new Promise<RegExpMatchArray>((resolve, reject) => {
      const look = () => {
        const found = output.match(pattern);
        if (found) resolve(found);
      };
      child.stdout?.on("data", look);
      look();
      end.then(({ code, stderr }) => reject(new Error(`dis ended with ${code}: ${output}${stderr}`)));
    });
  return {
    match: await says(ready),
    pid: child.pid as number,
    /** Waits until its output matches. */
    says,
    /** Sends the signal and waits for the end. */
    stop: (signal: NodeJS.Signals = "SIGINT") => {
      child.kill(signal);
      return end;
    },
  };
}

function start(args: string[], env: Record<string, string> = {}): ChildProcess {
  const { DIS_TOKEN, HUAWEICLOUD_SDK_AK, HUAWEICLOUD_SDK_SK, ...rest } = process.env;
  return spawn(process.execPath, [main, ...args], { env: { ...rest, ...env }, stdio: ["ignore", "pipe", "pipe"] });
}

function finished(child: ChildProcess): Promise<Finished> {
  let stdout = "";
  let stderr = "";
  child.stdout?.on("data", (chunk) => {
    stdout += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    stderr += chunk;
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, stdout, stderr })));
}
