// The scenario of test/interop, told again and again by one client in a process of its own, which stays warm between its turns.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { type Command, root } from "../../test/interop/toolbox.ts";

export interface ScenarioProcess {
  /** Tells it for so long, and gives how often a second. Throws when the client fails; it has then said why. */
  tell(seconds: number): Promise<number>;
  /** Resolves when it has ended. */
  stop(): Promise<void>;
}

export function startScenario({ command, args, cwd = root, env }: Command): ScenarioProcess {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env, DIS_BENCH: "1" },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const end = once(child, "exit");
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  return {
    async tell(seconds) {
      child.stdin.write(`${seconds}\n`);
      for (;;) {
        const { value: line, done } = await lines.next();
        if (done) throw new Error(`${command} ${args.join(" ")} has ended`);
        // Between them may be those of a log.
        const [, times] = line.match(/^times: (.*)/) ?? [];
        if (times !== undefined) return Number(times);
      }
    },
    async stop() {
      child.kill();
      await end;
    },
  };
}
