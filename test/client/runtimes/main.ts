// `main.ts URL`: the scenario in Node, Bun and Deno, its findings as JSON.
import { scenario } from "./scenario.ts";

const { argv } = (globalThis as unknown as { process: { argv: string[] } }).process;
console.log(JSON.stringify(await scenario(argv.at(-1) ?? "")));
