// A process of its own: an emulator on a store on disk. It writes where it listens, or why it does not, on one line, and
// closes when its stdin ends.
import { enableCompileCache, flushCompileCache } from "node:module";

// Started again and again, it would compile all of the emulator each time; and who is killed leaves no cache behind.
enableCompileCache();
const { createEmulator, openStore, StoreFullError } = await import("../../../src/emulator/index.ts");
flushCompileCache();

const [directory = "", durability] = process.argv.slice(2);
try {
  const store = await openStore({ directory, durability: durability === "relaxed" ? "relaxed" : "durable" });
  const emulator = createEmulator({
    store,
    // That the disk is full stands in the answer.
    onError(error) {
      if (!(error instanceof StoreFullError)) console.error(error);
    },
  });
  const { url } = await emulator.listen(0);
  process.stdin.resume().once("end", () => emulator.close());
  process.stdout.write(`${url}\n`);
} catch (error) {
  process.stdout.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
