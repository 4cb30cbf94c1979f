// Where Python keeps what it installs.
import { join } from "node:path";
import { makeOnce, run } from "../toolbox.ts";

export const here = "test/interop/python";

/** A place of their own for the packages of a file, with all that they need in the versions of that file; gives its programs. */
export async function virtualEnvironment(requirements: string): Promise<string> {
  const version = await run({ command: "python3", args: ["-VV"] });
  const made = await makeOnce(`python/${requirements}`, [version, `${here}/${requirements}`], async (folder) => {
    await run({ command: "python3", args: ["-m", "venv", folder] });
    const pip = join(folder, "bin/pip");
    await run({ command: pip, args: ["install", "--no-deps", "--quiet", "-r", `${here}/${requirements}`] });
    await run({ command: pip, args: ["check"] });
  });
  return join(made, "bin");
}
