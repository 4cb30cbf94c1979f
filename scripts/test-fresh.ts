// `npm run test:fresh`: the README's first commands in fresh clones, on the oldest Node and on the newest. Not part of `npm test`,
// as it installs everything from the registry, twice, and wants the ports 4010 and 4011.
import { closingLine, runVitest } from "./run-vitest.ts";

const totals = await runVitest(["--config", "test/fresh/vitest.config.ts", ...process.argv.slice(2)]);
console.log(closingLine(totals));
process.exitCode = totals.failed === 0 ? 0 : 1;
