import { startDocsServer } from "../../docs-server/docs-server.ts";
import { type Command, portFlag, textFlag } from "../command.ts";
import { doorFrom, doorHelp, doorOptions } from "../door-flags.ts";
import { untilStopped } from "../until-stopped.ts";

export const docs: Command = {
  summary: "read the contract in a browser",
  help: `
Serves the rendered documentation: every operation, the error codes, and where the printed reference is wrong.

Usage: dis docs [--port 4011] [--host 127.0.0.1]

  --port NUMBER       default 4011; 0 takes any free port
  --host ADDRESS      default 127.0.0.1, this machine alone${doorHelp}

Example:
  dis docs --port 8080
`,
  options: { port: { type: "string" }, host: { type: "string" }, ...doorOptions },
  async run(flags) {
    const server = await startDocsServer({
      port: portFlag(flags, "port", 4011),
      host: textFlag(flags, "host") ?? "127.0.0.1",
      ...doorFrom(flags),
    });
    console.log(`Documentation ready on ${server.url}\nCtrl-C stops it.`);
    await untilStopped([server]);
    return 0;
  },
};
