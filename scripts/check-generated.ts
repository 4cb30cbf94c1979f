// `npm run check:generated`: generates everything anew into a temporary folder and compares it, byte for byte, with what
// is checked in. The rendered pages are left out, since they are not.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkedInSteps } from "./generate.ts";
import { root, runSteps } from "./steps.ts";

const fresh = mkdtempSync(join(tmpdir(), "dis-generated-"));
process.env.DIS_GENERATED = fresh;
try {
  const failed = (await runSteps(checkedInSteps)).find((result) => !result.ok);
  if (failed) throw new Error(`${failed.name} failed:\n${failed.output}`);
  const differences = compare(join(root, "generated"), fresh);
  if (differences.length > 0) {
    throw new Error(
      `generated/ is not what spec/ makes today. Run npm run generate and commit:\n${differences.join("\n")}`,
    );
  }
  console.log(`generated/ is fresh (${files(fresh).length} files)`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  rmSync(fresh, { recursive: true });
}

function compare(checkedIn: string, made: string): string[] {
  const [before, after] = [files(checkedIn), files(made)];
  const gone = before.filter((file) => !after.includes(file)).map((file) => `  superfluous: generated/${file}`);
  const changed = after.flatMap((file) => {
    if (!before.includes(file)) return [`  missing: generated/${file}`];
    const same = readFileSync(join(checkedIn, file)).equals(readFileSync(join(made, file)));
    return same ? [] : [`  different: generated/${file}`];
  });
  return [...gone, ...changed];
}

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => !file.startsWith("docs") && statSync(join(folder, file)).isFile())
    .sort();
}
