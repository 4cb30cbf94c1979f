// Prism in a process of its own, for the benchmarks: prints its URL and ends with its parent.
import { startMock } from "../../src/mock/index.ts";

console.log((await startMock({ port: 0 })).url);
process.stdin.resume().on("end", () => process.exit());
