import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    include: ["test/**/*.test.ts"],
    // These take minutes and the ports 4010 and 4011: `npm run test:fresh`, or `npm test -- --fresh`.
    // `npm run test:interop`: these want the tools of other languages.
    exclude: [...configDefaults.exclude, "test/fresh/**", "test/interop/**"],
    // Vitest would leave one processor free, of two.
    maxWorkers: availableParallelism(),
    // The suites start servers, browsers and compilers; on two busy cores five seconds are not always enough.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
