import { readFileSync } from "node:fs";
import {
  createEmulator,
  type Emulator,
  type Exchange,
  type Limits,
  parseLimits,
  realLimits,
} from "../../emulator/index.ts";
import { type Command, choiceFlag, type Flags, portFlag, textFlag, UsageError } from "../command.ts";
import { untilStopped } from "../until-stopped.ts";

const logs = ["pretty", "json", "silent"] as const;

export const emulate: Command = {
  summary: "run the service itself: streams, records, cursors, apps and checkpoints",
  help: `
Starts the emulator: producers and consumers run against it as against the service, offline. It keeps everything in
memory, and forgets it when it stops.

Usage: dis emulate [flags]

  --port NUMBER     default 4010; 0 takes any free port
  --host ADDRESS    default 127.0.0.1, this machine alone. Any other needs --insecure, since whoever reaches the
                    emulator may do everything
  --limits NAME     off (default: quotas, but no flow control), real (the documented throughput of each partition, and
                    five scalings an hour) or a JSON file with other numbers
  --errors NAME     all (default: codes and messages under every name that an SDK of Huawei reads) or strict (as the
                    service sends them)
  --log NAME        pretty (default: a line for each request), json or silent
  --insecure        listen beyond this machine without checking credentials

Every request needs credentials, and any will do: an X-Auth-Token, or a signature.
GET /_emulator/health tells that it is ready, POST /_emulator/reset empties it.

Examples:
  dis emulate
  dis emulate --limits real --log json
  dis emulate --limits limits.json      {"throughput":{"COMMON":{"write":{"records":10}}},"quotas":{"app":5}}
`,
  options: {
    port: { type: "string" },
    host: { type: "string" },
    limits: { type: "string" },
    errors: { type: "string" },
    log: { type: "string" },
    insecure: { type: "boolean" },
  },
  async run(flags) {
    const port = portFlag(flags, "port", 4010);
    const host = textFlag(flags, "host") ?? "127.0.0.1";
    const log = choiceFlag(flags, "log", logs, "pretty");
    if (!isLoopback(host) && flags.insecure !== true) {
      throw new UsageError(
        `on ${host} others can reach the emulator, and it checks no credentials; add --insecure if that is meant`,
      );
    }
    const limits = limitsFrom(flags);
    const emulator = createEmulator({
      ...(limits ? { limits } : {}),
      errors: choiceFlag(flags, "errors", ["all", "strict"] as const, "all"),
      ...(log === "silent" ? {} : { onAnswer: (exchange) => console.log(lineOf(exchange, log)) }),
    });
    const { url } = await emulator.listen(port, { host });
    console.log(
      `Emulator ready on ${url}, in memory${isLoopback(host) ? "" : ", open to whoever reaches it"}\nTry:${firstSteps(url)}\nCtrl-C stops it.`,
    );
    await untilStopped([closingOf(emulator)]);
    return 0;
  },
};

/** Commands for a shell that create a stream, put a record and read it back. */
export function firstSteps(url: string): string {
  return `
  DIS=${url}/v2/0123456789abcdef0123456789abcdef AUTH="X-Auth-Token: any"
  curl -sH "$AUTH" $DIS/streams -d '{"stream_name":"orders","partition_count":1}'
  curl -sH "$AUTH" $DIS/records -d '{"stream_name":"orders","records":[{"data":"aGVsbG8="}]}'
  CURSOR=$(curl -sH "$AUTH" "$DIS/cursors?stream-name=orders&partition-id=0&cursor-type=TRIM_HORIZON" | cut -d'"' -f4)
  curl -sH "$AUTH" "$DIS/records?partition-cursor=$CURSOR"`;
}

/** Says that it stops, since requests under way may take a few seconds. */
export function closingOf(emulator: Emulator): { url: string; close(): Promise<void> } {
  return {
    url: "",
    close: async () => {
      console.log("Stopping: no further requests, those under way are answered …");
      await emulator.close();
      console.log("Stopped.");
    },
  };
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127\./.test(host);
}

function limitsFrom(flags: Flags): Limits | undefined {
  const value = textFlag(flags, "limits") ?? "off";
  if (value === "off") return undefined;
  if (value === "real") return realLimits;
  let text: string;
  try {
    text = readFileSync(value, "utf8");
  } catch (error) {
    throw new UsageError(
      `--limits takes off, real or a file, and "${value}" cannot be read: ${(error as Error).message}`,
    );
  }
  try {
    return parseLimits(text);
  } catch (error) {
    throw new UsageError(`${value}: ${(error as Error).message}`);
  }
}

function lineOf({ request, response, operation, milliseconds }: Exchange, log: "pretty" | "json"): string {
  const { method, path, query } = request;
  const { status } = response;
  const refusal = status >= 400 ? JSON.parse(String(response.body)) : {};
  const code: string | undefined = refusal.errorCode ?? refusal.error_code;
  const time = Number(milliseconds.toFixed(1));
  if (log === "json") {
    return JSON.stringify({
      time: new Date().toISOString(),
      method,
      path,
      query,
      operation: operation?.id,
      status,
      code,
      milliseconds: time,
    });
  }
  const reason = code === undefined ? "" : `  ${refusal.message ?? refusal.error_msg}`;
  return `${method.padEnd(6)} ${status} ${String(time).padStart(6)} ms  ${operation?.id ?? path}${reason}`;
}
