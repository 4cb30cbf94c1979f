// The clients for Python that generators make.
import { delimiter, join } from "node:path";
import type { Client, Edition } from "../client.ts";
import {
  bundleOf,
  generate,
  generatedFrom,
  openApiGenerator,
  openApiGeneratorVersion,
  redocly,
  redoclyVersion,
} from "../generators.ts";
import { type Command, makeOnce, pinnedIn, root, run } from "../toolbox.ts";
import { here, virtualEnvironment } from "./virtual-environment.ts";

const requirements = "generated/requirements.txt";
const pinned = (name: string) => pinnedIn(`${here}/${requirements}`, name);

/**
 * The adapter of a client, beside the package that `make` puts into a folder. That package counts as compiled when every module
 * of it can be imported without a warning, and mypy finds nothing.
 */
async function generated(
  adapter: string,
  name: string,
  edition: Edition,
  version: string,
  make: (folder: string, programs: string) => Promise<void>,
): Promise<Command> {
  const programs = await virtualEnvironment(requirements);
  const python = join(programs, "python");
  const inputs = [...generatedFrom(edition, version), `${here}/${requirements}`, `${here}/generated.ts`];
  const folder = await makeOnce(`python/${adapter}-${edition}`, inputs, async (made) => {
    await make(made, programs);
    await run({ command: python, args: ["-W", "error", "-c", importAll, name], cwd: made });
    // What openapi-python-client has in all its clients hands its arguments on to httpx untyped.
    const mypy = ["-m", "mypy", "--cache-dir", ".mypy", "--disable-error-code", "arg-type", "-p", name];
    await run({ command: python, args: mypy, cwd: made });
  });
  const path = [folder, join(root, here), join(root, "examples/signing/python")].join(delimiter);
  const env = { PYTHONPATH: path, PYTHONDONTWRITEBYTECODE: "1" };
  return { command: python, args: [join(root, here, "generated", `${adapter}.py`)], env };
}

const importAll = `
import importlib, pkgutil, sys
package = importlib.import_module(sys.argv[1])
for module in pkgutil.walk_packages(getattr(package, "__path__", []), package.__name__ + "."):
    importlib.import_module(module.name)
`;

const python = { language: "Python", made: "generated", editions: ["3.1", "3.0"] } satisfies Partial<Client>;

export const generatedClients: Client[] = [
  {
    ...python,
    name: "openapi-python-client",
    version: pinned("openapi-python-client"),
    needs: ["python3"],
    make: (edition = "3.1") =>
      generated(
        "openapi_python_client",
        "huawei_cloud_dis_client",
        edition,
        pinned("openapi-python-client"),
        async (folder, programs) => {
          const args = ["generate", "--path", bundleOf(edition), "--meta", "none", "--overwrite", "--fail-on-warning"];
          args.push("--output-path", join(folder, "huawei_cloud_dis_client"));
          // It calls ruff.
          const env = { PATH: `${programs}${delimiter}${process.env.PATH}` };
          await generate({ command: join(programs, "openapi-python-client"), args, env }, /warn|error|unable|skip/i);
        },
      ),
  },
  {
    ...python,
    name: "OpenAPI Generator, python",
    version: openApiGeneratorVersion,
    needs: ["python3", "javac", "mvn"],
    make: (edition = "3.1") =>
      generated("openapi_generator", "dis_openapi", edition, openApiGeneratorVersion, (folder) =>
        openApiGenerator(edition, folder, "python", "--package-name=dis_openapi"),
      ),
  },
  {
    ...python,
    name: "redocly generate-client, python",
    version: redoclyVersion,
    needs: ["python3"],
    make: (edition = "3.1") =>
      generated("redocly", "dis_redocly", edition, redoclyVersion, (folder) =>
        redocly(edition, join(folder, "dis_redocly"), "python"),
      ),
  },
];
