// What a scenario runs against: servers that are started as users start them, by the command.
import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { cache, root } from "./toolbox.ts";

export type TargetName = "open" | "verify" | "mock";

export const projectId = "0123456789abcdef0123456789abcdef";
const region = "cn-north-4";
const key = { access: "AK", secret: "SK" };
const user = { account: "acme", name: "ann", password: "secret" };

// Its name begins with the region, which clients look for in the catalog.
const named = ["--project", `${region}=${projectId}`];

const commands: Record<TargetName, string[]> = {
  open: ["emulate", "--durability", "memory", ...named],
  verify: [
    ...["emulate", "--durability", "memory", "--auth", "verify"],
    ...["--key", `${key.access}:${key.secret}`, "--user", `${user.account}/${user.name}:${user.password}`],
    ...named,
  ],
  mock: ["mock"],
};

export const targetNames = Object.keys(commands) as TargetName[];

export interface Target {
  name: TargetName;
  /** What a scenario is told: where the server is, and who it is there. The README has the list. */
  environment: Record<string, string>;
  /** The requests that it has answered since it was last asked, a line for each. */
  requests(): string;
  stop(): Promise<void>;
}

export async function startTarget(name: TargetName, ...flags: string[]): Promise<Target> {
  const args = [`${root}src/cli/main.ts`, ...commands[name], "--port", "0", ...flags];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  const end = new Promise((resolve) => child.on("close", resolve));
  const said = follow(child);
  const endpoint = await said.until(/ready on (http:\/\/[\d.]+:\d+)/);
  said.take();
  return {
    name,
    environment: {
      DIS_TARGET: name,
      DIS_ENDPOINT: endpoint,
      DIS_REGION: region,
      DIS_PROJECT_ID: projectId,
      DIS_ACCESS_KEY: key.access,
      DIS_SECRET_KEY: key.secret,
      DIS_ACCOUNT: user.account,
      DIS_USER: user.name,
      DIS_PASSWORD: user.password,
      // Where nobody looks at credentials, any token will do.
      ...(name === "verify" ? {} : { DIS_TOKEN: "any" }),
    },
    requests: said.take,
    async stop() {
      child.kill("SIGINT");
      await end;
    },
  };
}

/** A stream of its own for each run, and a home that is not that of whoever runs the tests: some SDKs leave files there. */
export function surroundings({ environment }: Target): Record<string, string> {
  const home = join(cache, "home");
  mkdirSync(home, { recursive: true });
  return {
    ...environment,
    DIS_STREAM: `interop-${randomBytes(6).toString("hex")}`,
    HOME: home,
    NO_PROXY: "127.0.0.1",
    no_proxy: "127.0.0.1",
  };
}

/** What a process says, until it has said something, and from one look to the next. */
function follow(child: ChildProcess) {
  let output = "";
  const take = () => {
    const taken = output;
    output = "";
    return taken;
  };
  const until = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      for (const stream of [child.stdout, child.stderr]) {
        stream?.on("data", (chunk) => {
          output += chunk;
          const found = output.match(pattern)?.[1];
          if (found) resolve(found);
        });
      }
      child.on("close", (code) => reject(new Error(`dis ended with ${code}:\n${output}`)));
    });
  return { take, until };
}
