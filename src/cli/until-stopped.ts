import type { RunningServer } from "../http/listen.ts";

/** Waits for Ctrl-C or SIGTERM, then closes the servers. */
export async function untilStopped(servers: RunningServer[]): Promise<void> {
  await new Promise<void>((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
  await Promise.all(servers.map((server) => server.close()));
}
