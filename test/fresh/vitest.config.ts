import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    include: ["test/fresh/*.test.ts"],
    // Each installs everything from the registry.
    testTimeout: 900_000,
    hookTimeout: 900_000,
    bail: 1,
  },
});
