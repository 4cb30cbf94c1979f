import { defineConfig } from "@kubb/core";
import { pluginClient } from "@kubb/plugin-client";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";

export default defineConfig({
  root: ".",
  input: { path: process.env.BUNDLE },
  output: { path: "dis" },
  plugins: [pluginOas({ generators: [] }), pluginTs(), pluginClient({ importPath: "../../kubb-client.ts" })],
});
