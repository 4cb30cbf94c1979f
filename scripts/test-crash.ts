// `npm run test:crash`: kills the emulator a hundred times, damages its store in a thousand ways, and fills its disk. DIS_CRASH_KILLS asks for more
// or fewer kills; `npm test` does with twenty.
import { runStep } from "./steps.ts";

process.env.DIS_CRASH_KILLS ??= "100";
const args = ["node_modules/vitest/vitest.mjs", "run", "--config", "test/vitest.config.ts", "test/emulator/crash"];
const { ok } = await runStep({ name: "crash", loud: true, args });
process.exitCode = ok ? 0 : 1;
