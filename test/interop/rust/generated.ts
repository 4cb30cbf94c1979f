// The client for Rust that a generator makes.
import { cpSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import type { Client, Edition } from "../client.ts";
import { generatedFrom, openApiGenerator, openApiGeneratorVersion } from "../generators.ts";
import { type Command, cache, makeOnce, root, run } from "../toolbox.ts";

const here = "test/interop/rust";
const ours = ["Cargo.toml", "Cargo.lock", "src"];

async function generated(edition: Edition): Promise<Command> {
  const cargo = await run({ command: "cargo", args: ["--version"] });
  const from = [...ours.map((path) => join(here, path)), "examples/signing/rust", `${here}/generated.ts`];
  const inputs = [cargo, ...generatedFrom(edition, openApiGeneratorVersion), ...from];
  const folder = await makeOnce(`rust/openapi-generator-${edition}`, inputs, async (cwd) => {
    for (const path of ours) cpSync(join(root, here, path), join(cwd, path), { recursive: true });
    symlinkSync(join(root, "examples/signing/rust"), join(cwd, "signing"));
    // With the middleware, requests can be signed.
    const properties = "--additional-properties=packageName=dis,supportMiddleware=true";
    await openApiGenerator(edition, join(cwd, "dis"), "rust", properties);
    // What both editions need is compiled once.
    const env = { CARGO_TARGET_DIR: join(cache, "rust/target"), RUSTFLAGS: "-D warnings" };
    await run({ command: "cargo", args: ["build", "--quiet", "--locked"], cwd, env });
    cpSync(join(cache, "rust/target/debug/scenario"), join(cwd, "scenario"));
  });
  return { command: join(folder, "scenario"), args: [] };
}

export const generatedClients: Client[] = [
  {
    name: "OpenAPI Generator, rust",
    version: openApiGeneratorVersion,
    language: "Rust",
    made: "generated",
    needs: ["cargo", "javac", "mvn"],
    editions: ["3.1", "3.0"],
    make: (edition = "3.1") => generated(edition),
  },
];
