// A process of its own: opens a store, appends to it without end, and reports each number once it is acknowledged.
import { openLmdbStore } from "../../../../src/emulator/store/lmdb/lmdb-store.ts";
import { batch, plain } from "../stores.ts";

const [directory = "", durability] = process.argv.slice(2);
const store = plain(
  await openLmdbStore({ directory, durability: durability === "relaxed" ? "relaxed" : "durable" }).catch(
    (error: Error) => {
      process.stdout.write(`${error.message}\n`);
      process.exit();
    },
  ),
);
process.stdout.write("open\n");
for (;;) {
  const numbers = await Promise.all(Array.from({ length: 8 }, () => store.append(batch("log", 1, 0, 300))));
  process.stdout.write(`${numbers.at(-1)?.[0]}\n`);
}
