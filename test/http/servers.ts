// The three servers behind the door, for the tests of it.

import { startDocsServer } from "../../src/docs-server/docs-server.ts";
import { createEmulator } from "../../src/emulator/index.ts";
import type { DoorOptions } from "../../src/http/door.ts";
import { startMock } from "../../src/mock/index.ts";

export interface ServerBehindDoor {
  port: number;
  close(): Promise<void>;
}

export interface Start extends DoorOptions {
  host?: string;
}

/** Starts each of them on a free port. */
export const servers: Record<string, (options?: Start) => Promise<ServerBehindDoor>> = {
  async emulator(options = {}) {
    const emulator = createEmulator();
    const { url } = await emulator.listen(0, options);
    return { port: portOf(url), close: () => emulator.close() };
  },
  async mock(options = {}) {
    const { url, close } = await startMock({ port: 0, ...options });
    return { port: portOf(url), close };
  },
  async documentation(options = {}) {
    const { url, close } = await startDocsServer({ port: 0, ...options });
    return { port: portOf(url), close };
  },
};

/** A path that each of them answers with 200 to a GET with any token. */
export const paths: Record<string, string> = {
  emulator: "/v2/0123456789abcdef0123456789abcdef/streams",
  mock: "/v2/0123456789abcdef0123456789abcdef/streams",
  documentation: "/",
};

function portOf(url: string): number {
  return Number(new URL(url).port);
}
