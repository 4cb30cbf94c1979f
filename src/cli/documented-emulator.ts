// An emulator in the state that the documented requests need: each of them then succeeds.
import type { ReplayCase } from "../contract/index.ts";
import { createEmulator, type Listener } from "../emulator/index.ts";

export interface DocumentedEmulator extends Listener {
  /** Makes everything anew, as the case needs it. */
  prepare(replayCase: Pick<ReplayCase, "operationId">): Promise<void>;
}

const project = "0123456789abcdef0123456789abcdef";
/** When the cursor of the reference was made. */
const now = 1506159563405;
/** The id of the stream in the examples. */
const streamId = "8QM3Nt9YTLOwtUVYJhO";
/** The streams and the apps that the examples name. */
const streams = ["newstream", "stream_name_test1", "jzc"];
const apps = ["newapp", "app_name1"];

/** Starts an emulator on a free port of this machine, in memory. */
export async function startDocumentedEmulator(): Promise<DocumentedEmulator> {
  const ids: string[] = [];
  const emulator = createEmulator({
    clock: { now: () => now },
    newId: () => ids.pop() ?? "0".repeat(19),
  });
  const { url } = await emulator.listen(0);

  async function send(path: string, body: object): Promise<void> {
    const headers = { "X-Auth-Token": "any", "Content-Type": "application/json" };
    const response = await emulator.fetch(`${url}${path}`, { method: "POST", headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`POST ${path} was answered with ${response.status}: ${await response.text()}`);
  }

  return {
    url,
    close: () => emulator.close(),
    async prepare({ operationId }) {
      await send("/_emulator/reset", {});
      if (operationId === "createStream" || operationId === "createApp") return;
      for (const [index, stream_name] of streams.entries()) {
        // The last one popped is the first one needed.
        ids.push(index === 0 ? streamId : `${streamId.slice(0, -1)}${index}`);
        await send(`/v2/${project}/streams`, { stream_name, partition_count: 3 });
        const records = Array.from({ length: 20 }, () => ({ data: "ZGF0YQ==", partition_id: "0" }));
        await send(`/v2/${project}/records`, { stream_name, records });
      }
      for (const app_name of apps) await send(`/v2/${project}/apps`, { app_name });
    },
  };
}
