// The README as its reader types it: the blocks of its page in their order, in one terminal beside those that keep running.
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { onTestFinished } from "vitest";

const run = promisify(execFile);

export interface Block {
  language: string;
  code: string;
}

export function blocksOf(page: string): Block[] {
  return [...page.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language = "", code = ""]) => ({ language, code }));
}

/** Something that was started and runs until it is stopped. */
export interface Running {
  /** What it has said until it was ready. */
  output: string;
  /** Ctrl-C in its terminal, which all processes there get. Resolves with everything that it said. */
  stop(): Promise<string>;
}

/** Starts a command of the page in a terminal of its own, and waits until it offers to be stopped. */
export async function startInTerminal(command: string, cwd: string, env: NodeJS.ProcessEnv): Promise<Running> {
  const child: ChildProcess = spawn("sh", ["-c", command], {
    cwd,
    env,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void kill(child, "SIGKILL"));
  let output = "";
  // It comes when every process that holds the terminal is gone.
  const end = new Promise<string>((resolve) => child.on("close", () => resolve(output)));
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (chunk) => {
        output += chunk;
        if (/^Ctrl-C stops /m.test(output)) resolve();
      });
    }
    end.then(() => reject(new Error(`${command} ended:\n${output}`)));
  });
  return {
    output,
    stop: () => {
      kill(child, "SIGINT");
      return end;
    },
  };
}

/** Sends a signal to all processes of a terminal, if there are any left. */
function kill(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    process.kill(-(child.pid as number), signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

/** Where the reader is, and what the page cannot know. */
export interface Reader {
  clone: string;
  project: string;
  /** What the page says, and what it is here, such as a port that is free. */
  here: [said: string, here: string][];
  env: NodeJS.ProcessEnv;
}

/**
 * Types the blocks one after the other and gives what each one printed. A block that starts a server is left running to the end,
 * and whatever the page says of its port is said of the one that it has got.
 */
export async function follow(blocks: Block[], reader: Reader): Promise<string[]> {
  const printed: string[] = [];
  const servers: Running[] = [];
  const here = [...reader.here];
  let variables = "";
  try {
    for (const { language, code } of blocks) {
      const typed = here.reduce((text, [said, there]) => text.replaceAll(said, there), code);
      if (language === "ts") {
        writeFileSync(join(reader.project, "try.mts"), typed);
        printed.push((await run(process.execPath, ["try.mts"], { cwd: reader.project, env: reader.env })).stdout);
        continue;
      }
      const [, port] = /^npm run dis -- (?:mock|emulate) .*--port (\d+)/.exec(typed) ?? [];
      if (port !== undefined) {
        const server = await startInTerminal(typed.replace(`--port ${port}`, "--port 0"), reader.clone, reader.env);
        servers.push(server);
        here.push([`http://127.0.0.1:${port}`, /ready on (http:\S+?),?\s/.exec(server.output)?.[1] ?? ""]);
        printed.push(server.output);
        continue;
      }
      const { stdout, stderr } = await run("sh", ["-ec", variables + typed], { cwd: reader.clone, env: reader.env });
      printed.push(stdout + stderr);
      variables += typed.match(/^[A-Z]+=(?!\$\().*\n/gm)?.join("") ?? "";
    }
    return printed;
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}
