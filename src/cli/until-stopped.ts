import type { RunningServer } from "../http/listen.ts";

/**
 * Waits for Ctrl-C or SIGTERM, then closes the servers. Further signals change nothing: one Ctrl-C comes several times, from
 * the terminal and from npm, and closing takes a few seconds at most.
 */
export async function untilStopped(servers: RunningServer[]): Promise<void> {
  await new Promise<void>((resolve) => {
    process.on("SIGINT", () => resolve());
    process.on("SIGTERM", () => resolve());
  });
  await Promise.all(servers.map((server) => server.close()));
}
