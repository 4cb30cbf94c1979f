// Runs a set of commands as processes of their own, those that do not depend on each other side by side.
import { type ChildProcess, spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** One command; `after` names the steps that must have succeeded before it starts. */
export interface Step {
  name: string;
  args: string[];
  after?: string[];
  /** Let the step write to the terminal as it goes, instead of only when it fails. */
  loud?: boolean;
}

export interface StepResult {
  name: string;
  seconds: number;
  ok: boolean;
  output: string;
}

const children = new Set<ChildProcess>();
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** A `kill` reaches this process alone; the steps end with it. */
function stopSteps(signal: NodeJS.Signals): void {
  for (const child of children) child.kill(signal);
  for (const name of signals) process.off(name, stopSteps);
  process.kill(process.pid, signal);
}

/** Runs one step on this very Node and resolves with what it printed; never rejects for a failing command. */
export function runStep(step: Step): Promise<StepResult> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", ...step.args], {
      cwd: root,
      stdio: ["ignore", step.loud ? "inherit" : "pipe", step.loud ? "inherit" : "pipe"],
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    });
    if (children.size === 0) for (const name of signals) process.on(name, stopSteps);
    children.add(child);
    let output = "";
    child.stdout?.on("data", (chunk) => {
      output += chunk;
    });
    child.stderr?.on("data", (chunk) => {
      output += chunk;
    });
    child.on("error", (error) => {
      output += error.message;
    });
    child.on("close", (code) => {
      children.delete(child);
      if (children.size === 0) for (const name of signals) process.off(name, stopSteps);
      resolve({ name: step.name, seconds: (performance.now() - started) / 1000, ok: code === 0, output });
    });
  });
}

/**
 * Runs all steps, at most as many at once as there are processors, and returns their results in the order of finishing.
 * A step whose predecessor failed is left out.
 */
export async function runSteps(steps: Step[], parallel = availableParallelism()): Promise<StepResult[]> {
  const waiting = [...steps];
  const running = new Map<string, Promise<StepResult>>();
  const done = new Map<string, StepResult>();
  while (waiting.length > 0 || running.size > 0) {
    for (const step of [...waiting]) {
      if (running.size >= parallel) break;
      if (!(step.after ?? []).every((name) => done.get(name)?.ok)) continue;
      waiting.splice(waiting.indexOf(step), 1);
      running.set(step.name, runStep(step));
    }
    if (running.size === 0) break;
    const result = await Promise.race(running.values());
    running.delete(result.name);
    done.set(result.name, result);
  }
  return [...done.values()];
}

/** Prints a line for each step, the output of those that failed, and the names of those that never ran. */
export function reportSteps(title: string, steps: Step[], results: StepResult[]): void {
  for (const result of results) {
    console.log(`${result.ok ? "ok  " : "FAIL"} ${title}: ${result.name} (${result.seconds.toFixed(1)} s)`);
    if (!result.ok) console.log(result.output.trimEnd());
  }
  for (const step of steps) {
    if (!results.some((result) => result.name === step.name)) console.log(`FAIL ${title}: ${step.name} (left out)`);
  }
}

/** Runs the steps, reports them, and sets the exit code. */
export async function runAndReport(title: string, steps: Step[]): Promise<void> {
  const results = await runSteps(steps);
  reportSteps(title, steps, results);
  if (results.length < steps.length || results.some((result) => !result.ok)) process.exitCode = 1;
}
