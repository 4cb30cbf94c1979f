// Bundles the client as its users do, to see what is in the bundle and how large it is.
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * What a user takes: the operations, signed with AK/SK; with them the producer and the consumer; everything that the client
 * exports, openapi-fetch with it; or Huawei's own core.
 */
const entries = {
  core: 'export { createCore } from "./src/client/index.ts";',
  records: 'export { createCore, createProducer, createConsumer } from "./src/client/index.ts";',
  everything: 'export * from "./src/client/index.ts";',
  huawei: 'export * from "@huaweicloud/huaweicloud-sdk-core";',
};

export interface Bundle {
  /** Every module of the graph: files of the repository by their path, others by their name. */
  modules: string[];
  code: Uint8Array<ArrayBuffer>;
  /** Bytes. */
  minified: number;
  gzipped: number;
}

/** Bundles one of the entries with esbuild, minified, as an ES module. */
export async function bundleClient(entry: keyof typeof entries, platform: "browser" | "node"): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: entries[entry], resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: "esm",
    platform,
    // What cannot be resolved becomes an import of the bundle, so that it can be seen, unless it is no built-in.
    external: ["node:*"],
    write: false,
    metafile: true,
    logLevel: "error",
  });
  const [output] = outputFiles;
  if (!output) throw new Error(`esbuild made no bundle of ${entry}`);
  const modules = new Set(Object.keys(metafile.inputs));
  for (const { imports } of Object.values(metafile.inputs)) for (const { path } of imports) modules.add(path);
  const code = new Uint8Array(output.contents);
  return { modules: [...modules], code, minified: code.length, gzipped: gzipSync(code).length };
}
