// `npm run bench`: all benchmarks, one after the other, each in a process of its own. `--json FILE` writes all figures.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { json: { type: "string" } } });
const folder = mkdtempSync(join(tmpdir(), "dis-bench-"));
try {
  const figures = {};
  for (const name of ["pipeline", "client", "emulator", "interop"]) {
    console.log(`# npm run bench:${name}\n`);
    const script = fileURLToPath(new URL(`bench-${name}.ts`, import.meta.url));
    const file = join(folder, `${name}.json`);
    const { status } = spawnSync(process.execPath, [script, "--json", file], { stdio: "inherit" });
    if (status === 0) Object.assign(figures, JSON.parse(readFileSync(file, "utf8")));
    else process.exitCode = 1;
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true });
}
