import { type DocumentName, documents, type MockExchange, startMock } from "../../mock/index.ts";
import { type Command, choiceFlag, portFlag, textFlag } from "../command.ts";
import { doorFrom, doorHelp, doorOptions } from "../door-flags.ts";
import { type Answered, lineOf, logs } from "../exchange-line.ts";
import { untilStopped } from "../until-stopped.ts";

/** A call that shows at once whether the mock of a document works. */
const firstCalls: Record<DocumentName, (url: string) => string> = {
  dis: (url) => `curl -H "X-Auth-Token: any" ${url}/v2/0123456789abcdef0123456789abcdef/streams`,
  iam: (url) => `curl -H "X-Auth-Token: any" ${url}/v3/projects`,
  lts: (url) =>
    `curl -H "X-Auth-Token: any" -H "Content-Type: application/json" -d '{"start_time":"1595811590539","end_time":"1595811593539"}' ` +
    `${url}/v2/0123456789abcdef0123456789abcdef/groups/01234567-89ab-cdef-0123-456789abcdef/streams/01234567-89ab-cdef-0123-456789abcdef/struct-content/query`,
};

export const mock: Command = {
  summary: "answer every operation from its documented examples (Prism)",
  help: `
Starts the Prism mock: every operation answers with its documented example, and a request that breaks the contract
is refused with the reasons in the response header sl-violations.

Usage: dis mock [--document dis|iam|lts] [--port 4010] [--host 127.0.0.1]

  --document NAME     dis (default), iam (tokens, projects) or lts (structured log query)
  --port NUMBER       default 4010; 0 takes any free port
  --host ADDRESS      default 127.0.0.1, this machine alone
  --log NAME          pretty (default: a line for each request, with what is wrong with it), json (also --json) or
                      silent${doorHelp}

Choose another answer with a header: "Prefer: example=ShowStreamResponseScaledDown", or "Prefer: code=400,
example=ErrorStreamNotFound".

Examples:
  dis mock
  dis mock --document iam --port 4020
`,
  options: {
    document: { type: "string" },
    port: { type: "string" },
    host: { type: "string" },
    log: { type: "string" },
    ...doorOptions,
  },
  async run(flags) {
    const document = choiceFlag(flags, "document", documents, "dis");
    const log = choiceFlag(flags, "log", logs, "pretty");
    const server = await startMock({
      document,
      ...doorFrom(flags),
      ...(log === "silent" ? {} : { onAnswer: (exchange) => console.log(lineOf(answeredOf(exchange), log)) }),
      port: portFlag(flags, "port", 4010),
      host: textFlag(flags, "host") ?? "127.0.0.1",
    });
    console.log(
      `Mock of ${document} ready on ${server.url}\nTry:  ${firstCalls[document](server.url)}\nCtrl-C stops it.`,
    );
    await untilStopped([server]);
    return 0;
  },
};

function answeredOf({ request, answer, milliseconds }: MockExchange): Answered {
  const { method, path, query } = request;
  const { status, operation, violations } = answer;
  const reason = violations.length > 0 ? violations.join("; ") : undefined;
  return { method, path, query, status, operation, reason, milliseconds };
}
