// Runs TypeScript samples one after the other in this process, as `node sample.ts` would each of them, and complains of those
// that fail. The argument is a JSON file with a `Plan`.
import { readFileSync } from "node:fs";
import { startDocumentedEmulator } from "../../src/cli/documented-emulator.ts";

export interface Plan {
  /** Run them on an emulator, which holds before each of them what the documented requests name. */
  emulator: boolean;
  samples: { file: string; operationId: string; environment: Record<string, string> }[];
}

if (import.meta.main) {
  const plan: Plan = JSON.parse(readFileSync(process.argv[2] as string, "utf8"));
  const emulator = plan.emulator ? await startDocumentedEmulator() : undefined;
  for (const { file, operationId, environment } of plan.samples) {
    try {
      await emulator?.prepare({ operationId });
      Object.assign(process.env, environment);
      if (emulator) process.env.DIS_ENDPOINT = process.env.IAM_ENDPOINT = emulator.url;
      await import(file);
    } catch (error) {
      process.exitCode = 1;
      console.error(file, error);
    }
  }
  await emulator?.close();
}
