// Other processes for the tests of the stores.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export interface Child {
  process: ChildProcess;
  /** Resolves with the next line that it writes; rejects when it ends. */
  line(): Promise<string>;
  kill(): Promise<void>;
}

export function start(script: URL, ...options: string[]): Child {
  const path = fileURLToPath(script);
  const child = spawn(process.execPath, [path, ...options], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const exit = once(child, "exit");
  return {
    process: child,
    async line() {
      const { value, done } = await lines.next();
      if (done) throw new Error(`${path} has ended`);
      return value;
    },
    async kill() {
      child.kill("SIGKILL");
      await exit;
    },
  };
}
