import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    include: ["test/interop/*.test.ts"],
    // The first run downloads and compiles what later ones find in the cache.
    testTimeout: 900_000,
    hookTimeout: 60_000,
  },
});
