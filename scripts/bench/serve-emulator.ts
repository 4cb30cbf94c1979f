// The emulator in a process of its own, for the benchmarks: prints its URL and ends with its parent.
import { createEmulator } from "../../src/emulator/index.ts";

const { url } = await createEmulator().listen(0);
console.log(url);
process.stdin.resume().on("end", () => process.exit());
