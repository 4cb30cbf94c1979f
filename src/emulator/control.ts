// The emulator's own calls, under `/_emulator`, where DIS has no path.
import type { EmulatorState } from "./operation.ts";
import type { EmulatorRequest, EmulatorResponse } from "./wire.ts";

/** Answers a control call; undefined when the path is none. `permit` throws unless the caller may do more than ask for health. */
export async function answerControl(
  { method, path }: EmulatorRequest,
  { store }: Pick<EmulatorState, "store">,
  requestId: string,
  permit: () => void,
): Promise<EmulatorResponse | undefined> {
  if (!path.startsWith("/_emulator/")) return undefined;
  const reply = (status: number, body: object) => ({
    status,
    headers: { "Content-Type": "application/json", "X-Request-Id": requestId },
    body: JSON.stringify(body),
  });
  if (path === "/_emulator/health" && method === "GET") {
    const fault = store.fault?.();
    return fault
      ? reply(503, { live: true, ready: false, reason: fault.message })
      : reply(200, { live: true, ready: true });
  }
  permit();
  if (path === "/_emulator/reset" && method === "POST") {
    await store.clear();
    return reply(200, { reset: true });
  }
  const known = "GET /_emulator/health and POST /_emulator/reset";
  return reply(404, { message: `The emulator knows no ${method} ${path}, only ${known}.` });
}
