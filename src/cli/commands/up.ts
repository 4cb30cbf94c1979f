import { startDocsServer } from "../../docs-server/docs-server.ts";
import { startMock } from "../../mock/mock.ts";
import { type Command, portFlag } from "../command.ts";
import { untilStopped } from "../until-stopped.ts";
import { firstCalls } from "./mock.ts";

export const up: Command = {
  summary: "start the mock of DIS and the documentation side by side",
  help: `
Starts the Prism mock of DIS and serves the documentation, both on this machine alone.

Usage: dis up [--port 4010] [--docs-port 4011]

  --port NUMBER        where the mock listens, default 4010; 0 takes any free port
  --docs-port NUMBER   where the documentation is served, default 4011; 0 takes any free port

Example:
  dis up --port 5010 --docs-port 5011
`,
  options: { port: { type: "string" }, "docs-port": { type: "string" } },
  async run(flags) {
    const docsPort = portFlag(flags, "docs-port", 4011);
    const mock = await startMock({ port: portFlag(flags, "port", 4010) });
    const docs = await startDocsServer({ port: docsPort }).catch(async (error: Error) => {
      await mock.close();
      throw new Error(error.message.replace("--port", "--docs-port"));
    });
    console.log(`
dis is ready: mock on ${mock.url}, documentation on ${docs.url}
Try:  ${firstCalls.dis(mock.url)}
Ctrl-C stops both.`);
    await untilStopped([mock, docs]);
    return 0;
  },
};
