// Tools that take the bundle, or what is made of it, and are no client of their own.
import { join } from "node:path";
import type { Client } from "../client.ts";
import { nodePackages } from "../node-packages.ts";
import { type Command, pinnedIn, root } from "../toolbox.ts";

const here = "test/interop/tools";

/** A program of this folder, which is told where the packages are. */
async function program(name: string): Promise<Command> {
  return { command: process.execPath, args: [join(root, here, name), await nodePackages("tools")] };
}

const tool = { language: "Tools", made: "published", needs: [] } satisfies Partial<Client>;

const pinned = (name: string) => pinnedIn(`${here}/package.json`, name);

export const clients: Client[] = [
  {
    ...tool,
    name: "Mock Service Worker",
    version: pinned("msw"),
    make: () => program("msw.ts"),
    // It is a mock itself.
    targets: ["mock"],
  },
  {
    ...tool,
    name: "Postman's newman",
    version: pinned("newman"),
    make: () => program("newman.ts"),
  },
  {
    ...tool,
    name: "Bruno's command",
    version: pinned("@usebruno/cli"),
    make: () => program("bruno.ts"),
  },
];
