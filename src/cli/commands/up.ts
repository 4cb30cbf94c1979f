import { startDocsServer } from "../../docs-server/docs-server.ts";
import { type Command, portFlag } from "../command.ts";
import { doorFrom } from "../door-flags.ts";
import { emulatorHelp, emulatorOptions, openEmulator } from "../emulator-flags.ts";
import { untilStopped } from "../until-stopped.ts";
import { closingOf, firstSteps, listening } from "./emulate.ts";

export const up: Command = {
  summary: "start the emulator and the documentation side by side",
  help: `
Starts the emulator and serves the documentation, both on this machine alone.

Usage: dis up [--port 4010] [--docs-port 4011] [flags]

  --port NUMBER       where the emulator listens, default 4010; 0 takes any free port
  --docs-port NUMBER  where the documentation is served, default 4011; 0 takes any free port
${emulatorHelp.slice(1)}

Example:
  dis up --port 5010 --docs-port 5011 --durability memory
`,
  options: { port: { type: "string" }, "docs-port": { type: "string" }, ...emulatorOptions },
  async run(flags) {
    const port = portFlag(flags, "port", 4010);
    const docsPort = portFlag(flags, "docs-port", 4011);
    const door = doorFrom(flags);
    const { emulator, storage, verifies, control } = await openEmulator(flags);
    const { url } = await listening(emulator, port, door);
    const docs = await startDocsServer({ port: docsPort, ...door }).catch(async (error: Error) => {
      await emulator.close();
      throw new Error(error.message.replace("--port", "--docs-port"));
    });
    console.log(`
dis is ready: emulator on ${url}, ${storage}; documentation on ${docs.url}${control}
${firstSteps(url, verifies)}
Ctrl-C stops both.`);
    await untilStopped([closingOf(emulator), docs]);
    return 0;
  },
};
