// `node scripts/run.mjs SCRIPT ARGUMENTS…` runs a script of the project on the Node that the project brings, and installs
// the tools before when they are not there. Every npm script is this one command: a shell that runs `node` twice remembers
// where it found the first one, and a shell with one command lets it have the signals.
//
// Until the hand-over everything is plain JavaScript without dependencies: there are none yet, and the Node is the reader's.
import { join } from "node:path";
import { bootstrap, root } from "./bootstrap.mjs";
import { passThrough } from "./pass-through.mjs";

const [script, ...args] = process.argv.slice(2);
try {
  process.exitCode = await passThrough(await bootstrap(), [join(root, script), ...args], { stdio: "inherit" });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
