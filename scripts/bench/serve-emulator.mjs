// The emulator in a process of its own, as it is published: `node serve-emulator.mjs [durable|relaxed DIRECTORY]`, in memory
// without. Prints its URL and ends with its parent.
import { createEmulator, openStore, relaxedLimits } from "../../dist/src/emulator/index.js";

const [, , durability, directory] = process.argv;
const store = directory === undefined ? {} : { store: await openStore({ directory, durability }) };
// Room for a thousand streams of ten partitions.
const limits = { ...relaxedLimits, quotas: { common_partition: 20_000, advanced_partition: 10, app: 100 } };
const { url } = await createEmulator({ ...store, limits }).listen(0);
console.log(url);
process.stdin.resume().on("end", () => process.exit());
