// A process of its own: waits for a line, tries to lock a folder, says how that went, and lives until its input ends.
import { once } from "node:events";
import { lockDirectory } from "../../../../src/emulator/store/lmdb/directory-lock.ts";

process.stdout.write("ready\n");
await once(process.stdin, "data");
try {
  lockDirectory(process.argv[2] ?? "");
  process.stdout.write("locked\n");
} catch (error) {
  process.stdout.write(`${(error as Error).message}\n`);
}
