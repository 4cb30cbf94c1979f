// The clients for Python.
import { join } from "node:path";
import type { Client } from "../client.ts";
import type { Told } from "../scenario.ts";
import { type Command, makeOnce, root, run } from "../toolbox.ts";

const here = "test/interop/python";

/** A place of their own for the packages of a file, with all that they need in the versions of that file. */
async function virtualEnvironment(requirements: string): Promise<string> {
  const made = await makeOnce(`python/${requirements}`, [`${here}/${requirements}`], async (folder) => {
    await run({ command: "python3", args: ["-m", "venv", folder] });
    const pip = join(folder, "bin/pip");
    await run({ command: pip, args: ["install", "--no-deps", "--quiet", "-r", `${here}/${requirements}`] });
    await run({ command: pip, args: ["check"] });
  });
  return join(made, "bin/python");
}

/** A program of this folder, with the packages of the published clients, which do not quarrel about what they need. */
async function published(program: string, ...args: string[]): Promise<Command> {
  const python = await virtualEnvironment("requirements.txt");
  return { command: python, args: [program, ...args], cwd: join(root, here), env: { PYTHONDONTWRITEBYTECODE: "1" } };
}

/**
 * The v3 SDKs look for `error_code`, a key of the gateway that DIS does not send. What they do not find they take from the
 * status, and show the body instead of the message.
 */
const v3: Told = {
  missing_stream: [
    '400 400 {"errorCode":"DIS.4301","message":"Stream does not exist. [missing][0123456789abcdef0123456789abcdef]"}',
  ],
};

export const clients: Client[] = [
  {
    name: "huaweicloudsdkdis (v3)",
    version: "3.1.219",
    language: "Python",
    made: "published",
    needs: ["python3"],
    make: () => published("huaweicloudsdkdis_v3.py"),
    differs: (target) => (target === "mock" ? {} : v3),
  },
];
