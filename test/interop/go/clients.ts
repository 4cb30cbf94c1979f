// The clients for Go.
import { join } from "node:path";
import type { Client } from "../client.ts";
import type { Told } from "../scenario.ts";
import { projectId } from "../targets.ts";
import { type Command, cache, pinnedIn, root, run } from "../toolbox.ts";

/** Compiles a program of the published clients. Go keeps what it has compiled by itself, and knows what has changed. */
async function published(program: string, ...args: string[]): Promise<Command> {
  const binary = join(cache, "go/published", program);
  const build = ["build", "-mod=readonly", "-buildvcs=false", "-o", binary, `./${program}`];
  await run({ command: "go", args: build, cwd: join(root, "test/interop/go/published") });
  return { command: binary, args };
}

const pinned = (name: string) => pinnedIn("test/interop/go/published/go.mod", name);

const go = { language: "Go", made: "published", needs: ["go"] } satisfies Partial<Client>;

/** As the v3 SDK for Python, it looks for `error_code`, which DIS does not send: no code, and the body for a message. */
const v3: Told = {
  missing_stream: [`400  {"errorCode":"DIS.4301","message":"Stream does not exist. [missing][${projectId}]"}`],
};

export const clients: Client[] = [
  {
    ...go,
    name: "huaweicloud-sdk-go-v3",
    version: pinned("huaweicloud-sdk-go-v3"),
    make: () => published("huaweicloud-sdk-go-v3"),
    differs: (target) => (target === "mock" ? {} : v3),
  },
  {
    ...go,
    name: "gophertelekomcloud",
    version: pinned("gophertelekomcloud"),
    make: () => published("gophertelekomcloud", "endpoint"),
  },
  {
    ...go,
    name: "gophertelekomcloud, by the catalog",
    version: pinned("gophertelekomcloud"),
    make: () => published("gophertelekomcloud", "catalog"),
    // The mock of DIS has no IAM, and so no catalog.
    targets: ["open", "verify"],
  },
];
