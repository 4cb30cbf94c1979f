// Steps are processes of their own, and none of them outlives the one that runs them.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished, test } from "vitest";
import { root } from "../../scripts/steps.ts";

test.each(["SIGTERM", "SIGINT"] as const)("%s ends the steps under way", async (signal) => {
  const folder = mkdtempSync(join(tmpdir(), "dis-steps-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [step, runner] = [join(folder, "step.mjs"), join(folder, "runner.mts")];
  writeFileSync(step, 'console.log("started"); setTimeout(() => {}, 50_000);');
  writeFileSync(
    runner,
    `import { runSteps } from ${JSON.stringify(join(root, "scripts/steps.ts"))};
    await runSteps([{ name: "one", loud: true, args: [${JSON.stringify(step)}] }]);`,
  );
  const child = spawn(process.execPath, [runner], { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  child.kill(signal);
  // Comes when the step is gone too, which has the same output.
  await once(child, "close");
});
