// What a call of the client costs above a bare fetch of the same answer.
import { examples } from "../../generated/dis/index.ts";
import { createCore } from "../../src/client/index.ts";
import { inTurns, microseconds } from "./rounds.ts";
import { startServer } from "./start-server.ts";

const projectId = "0123456789abcdef0123456789abcdef";

/** Microseconds a call, 16 under way at once, with a token and so unsigned. */
export async function callOverhead(rounds: number) {
  const server = await startServer("bare-server.ts", [JSON.stringify(examples.ListStreamsResponse.value)]);
  const { operations } = createCore({ endpoint: server.url, projectId, credentials: { token: "token" } });
  const url = `${server.url}/v2/${projectId}/streams?limit=10`;
  const headers = { "X-Auth-Token": "token" };
  try {
    return await inTurns(rounds, {
      bare: () => microseconds(2000, 16, async () => (await fetch(url, { headers })).json()),
      client: () => microseconds(2000, 16, () => operations.listStreams({ limit: 10 })),
    });
  } finally {
    server.close();
  }
}
