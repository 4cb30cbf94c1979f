import type { Emulator, ListenOptions } from "../../emulator/index.ts";
import { isLoopback } from "../../http/loopback.ts";
import { type Command, portFlag, textFlag, UsageError } from "../command.ts";
import { doorFrom } from "../door-flags.ts";
import { emulatorHelp, emulatorOptions, openEmulator } from "../emulator-flags.ts";
import { untilStopped } from "../until-stopped.ts";

export const emulate: Command = {
  summary: "run the service itself: streams, records, cursors, apps and checkpoints",
  help: `
Starts the emulator: producers and consumers run against it as against the service, offline.

Usage: dis emulate [flags]

  --port NUMBER       default 4010; 0 takes any free port
  --host ADDRESS      default 127.0.0.1, this machine alone. Any other needs --auth verify, or --insecure, since whoever
                      reaches the emulator may do everything
  --insecure          listen beyond this machine without checking credentials
${emulatorHelp.slice(1)}

GET /_emulator/health tells that it is ready, POST /_emulator/reset empties it. PUT /_emulator/faults/NAME makes requests
fail on purpose, by a body such as {"status":429,"operations":["sendRecords"],"share":0.1}; DELETE ends it, GET
/_emulator/faults lists what is set. All but the first need the control token, if there is one.

Examples:
  dis emulate
  dis emulate --durability memory --limits real --log json
  dis emulate --limits limits.json          {"throughput":{"COMMON":{"write":{"records":10}}},"quotas":{"app":5}}
  dis emulate --auth verify --key @keys.txt --project cn-north-4=0123456789abcdef0123456789abcdef
  dis emulate --host 0.0.0.0 --insecure --allow-host emulator
  dis emulate --auth verify --credentials credentials.json
                                            {"keys":[{"accessKey":"AK","secretKey":"SK"}],
                                             "users":[{"name":"ann","password":"secret","domain":"acme"}],
                                             "projects":[{"name":"cn-north-4","id":"0123456789abcdef0123456789abcdef"}]}
`,
  options: {
    port: { type: "string" },
    host: { type: "string" },
    insecure: { type: "boolean" },
    ...emulatorOptions,
  },
  async run(flags) {
    const port = portFlag(flags, "port", 4010);
    const host = textFlag(flags, "host") ?? "127.0.0.1";
    const exposed = !isLoopback(host);
    if (exposed && flags.insecure !== true && flags.auth !== "verify") {
      throw new UsageError(
        `on ${host} others can reach the emulator, and it checks no credentials; add --auth verify, or --insecure if that is meant`,
      );
    }
    const door = doorFrom(flags);
    const { emulator, storage, verifies, control } = await openEmulator(flags);
    const { url } = await listening(emulator, port, { host, ...door });
    const open = exposed && !verifies ? ", open to whoever reaches it" : "";
    console.log(
      `Emulator ready on ${url}, ${storage}${open}${control}\n${firstSteps(url, verifies)}\nCtrl-C stops it.`,
    );
    await untilStopped([closingOf(emulator)]);
    return 0;
  },
};

/** Listens; when that fails the emulator is closed, and what it held is let go. */
export async function listening(emulator: Emulator, port: number, options: ListenOptions = {}) {
  try {
    return await emulator.listen(port, options);
  } catch (error) {
    await emulator.close();
    throw error;
  }
}

/**
 * What to call first, for a shell: a stream is created unless it is there, a record is put and read back. The README begins with
 * the same lines.
 */
export function firstSteps(url: string, verifies: boolean): string {
  if (verifies) return `Credentials are checked; POST ${url}/v3/auth/tokens gives a token for a password.`;
  return `Try:
  DIS=${url}/v2/0123456789abcdef0123456789abcdef TOKEN="X-Auth-Token: any" JSON="Content-Type: application/json"
  curl -sfH "$TOKEN" $DIS/streams/orders || curl -sH "$TOKEN" -H "$JSON" $DIS/streams -d '{"stream_name":"orders","partition_count":1}'
  curl -sH "$TOKEN" -H "$JSON" $DIS/records -d '{"stream_name":"orders","records":[{"data":"aGVsbG8="}]}'
  CURSOR=$(curl -sH "$TOKEN" "$DIS/cursors?stream-name=orders&partition-id=0&cursor-type=TRIM_HORIZON" | cut -d'"' -f4)
  curl -sH "$TOKEN" "$DIS/records?partition-cursor=$CURSOR"`;
}

/** Says that it stops, since requests under way may take a few seconds. */
export function closingOf(emulator: Emulator): { url: string; close(): Promise<void> } {
  return {
    url: "",
    close: async () => {
      console.log("Stopping: no further requests, those under way are answered and what they brought is kept …");
      await emulator.close();
      console.log("Stopped.");
    },
  };
}
