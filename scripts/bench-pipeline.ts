// `npm run bench:pipeline`: how long each tool takes alone, `npm run generate` and `npm run lint` as wholes, and the ratio
// of each whole to its slowest single step. Medians of interleaved rounds; only the ratios mean anything on another
// machine. `--json FILE` writes the figures, `--rounds N` takes more than three rounds.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createFigures } from "./bench/figures.ts";
import { median } from "./bench/rounds.ts";
import { docsSteps } from "./docs.ts";
import { generated } from "./generate/documents.ts";
import { generateSteps } from "./generate.ts";
import { lintSteps } from "./lint.ts";
import { runSteps, type Step } from "./steps.ts";

const { values } = parseArgs({ options: { json: { type: "string" }, rounds: { type: "string", default: "3" } } });
const rounds = Number(values.rounds);
const figures = createFigures();

const wholes = { generate: generateSteps, lint: lintSteps };
const alone = new Map<string, number[]>();
const whole = new Map<string, number[]>();
for (let round = 0; round < rounds; round++) {
  for (const [name, steps] of Object.entries(wholes)) {
    for (const step of steps) note(alone, `${name}: ${step.name}`, await seconds([{ ...step, after: [] }]));
    note(whole, name, await seconds(steps));
  }
}

for (const name of Object.keys(wholes)) {
  const steps = [...alone]
    .filter(([step]) => step.startsWith(`${name}: `))
    .map(([step, times]) => [step, median(times)] as const);
  for (const [step, time] of steps) console.log(`${time.toFixed(2).padStart(7)} s  ${step}`);
  const slowest = Math.max(...steps.map(([, time]) => time));
  const total = median(whole.get(name) ?? []);
  console.log(`${total.toFixed(2).padStart(7)} s  npm run ${name}`);
  figures.note(`${name} / slowest step`, total / slowest, 1.5, "lower");
}
figures.save(values.json);

/** Seconds for some steps together. The pages are built anew, which a fresh stamp would let them skip. */
async function seconds(steps: Step[]): Promise<number> {
  if (steps.some(({ name }) => docsSteps.some((step) => step.name === name))) {
    rmSync(join(generated, "docs"), { recursive: true, force: true });
  }
  const started = performance.now();
  const results = await runSteps(steps);
  const failed = results.find((result) => !result.ok);
  if (failed) throw new Error(`${failed.name} failed:\n${failed.output}`);
  return (performance.now() - started) / 1000;
}

function note(times: Map<string, number[]>, name: string, value: number): void {
  times.set(name, [...(times.get(name) ?? []), value]);
}
