import { startDocsServer } from "../../docs-server/docs-server.ts";
import { createEmulator } from "../../emulator/index.ts";
import { type Command, portFlag } from "../command.ts";
import { untilStopped } from "../until-stopped.ts";
import { closingOf, firstSteps } from "./emulate.ts";

export const up: Command = {
  summary: "start the emulator and the documentation side by side",
  help: `
Starts the emulator, in memory, and serves the documentation, both on this machine alone. For the emulator's own flags see
dis emulate --help.

Usage: dis up [--port 4010] [--docs-port 4011]

  --port NUMBER        where the emulator listens, default 4010; 0 takes any free port
  --docs-port NUMBER   where the documentation is served, default 4011; 0 takes any free port

Example:
  dis up --port 5010 --docs-port 5011
`,
  options: { port: { type: "string" }, "docs-port": { type: "string" } },
  async run(flags) {
    const docsPort = portFlag(flags, "docs-port", 4011);
    const emulator = createEmulator();
    const { url } = await emulator.listen(portFlag(flags, "port", 4010));
    const docs = await startDocsServer({ port: docsPort }).catch(async (error: Error) => {
      await emulator.close();
      throw new Error(error.message.replace("--port", "--docs-port"));
    });
    console.log(`
dis is ready: emulator on ${url}, documentation on ${docs.url}
Try:${firstSteps(url)}
Ctrl-C stops both.`);
    await untilStopped([closingOf(emulator), docs]);
    return 0;
  },
};
