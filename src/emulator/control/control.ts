// The emulator's own calls, under `/_emulator`, where DIS has no path.

import { headerOf } from "../auth/canonical-request.ts";
import { sameText } from "../auth/same-text.ts";
import { answerOf } from "../http/answer.ts";
import type { Store } from "../store/store.ts";
import type { EmulatorRequest, EmulatorResponse } from "../wire.ts";
import type { Fault, Faults } from "./faults.ts";

const known =
  "GET /_emulator/health, POST /_emulator/reset, GET or DELETE /_emulator/faults, and PUT or DELETE /_emulator/faults/{name}";

/** Whether a request is for the emulator itself, whatever its path has further behind. */
export function isControl({ path }: EmulatorRequest): boolean {
  return path.startsWith("/_emulator/");
}

/**
 * Answers a control call; undefined when the path is none. Whoever does more than to ask for health has to bring the token, if
 * there is one: what is done here concerns all projects, so that the credentials of one of them do not permit it.
 */
export async function answerControl(
  request: EmulatorRequest,
  { store, faults, token }: { store: Store; faults: Faults; token: string | undefined },
  requestId: string,
): Promise<EmulatorResponse | undefined> {
  const { method, path, body } = request;
  if (!isControl(request)) return undefined;
  const reply = (status: number, content: object) => answerOf(status, content, requestId);
  const [, , resource, name, ...rest] = path.split("/");
  const call = rest.length > 0 ? undefined : `${method} ${resource}${name ? "/{name}" : ""}`;
  if (call === "GET health") {
    const broken = store.fault?.();
    return broken
      ? reply(503, { live: true, ready: false, reason: broken.message })
      : reply(200, { live: true, ready: true });
  }
  if (token !== undefined && !sameText(headerOf(request, "x-control-token"), token)) {
    return reply(401, { message: "This call needs the control token of the emulator, in the header X-Control-Token." });
  }
  switch (call) {
    case "POST reset":
      faults.clear();
      await store.clear();
      return reply(200, { reset: true });
    case "GET faults":
      return reply(200, { faults: faults.list() });
    case "DELETE faults":
      faults.clear();
      return reply(200, { faults: [] });
    case "PUT faults/{name}":
      try {
        return reply(200, faults.set(name as string, JSON.parse(Buffer.from(body).toString()) as Fault));
      } catch (error) {
        return reply(400, { message: `The fault cannot be set: ${(error as Error).message}.` });
      }
    case "DELETE faults/{name}":
      if (faults.remove(name as string)) return reply(200, { faults: faults.list() });
      return reply(404, { message: `There is no fault ${name}; GET /_emulator/faults lists those that are set.` });
    default:
      return reply(404, { message: `The emulator knows no ${method} ${path}, only ${known}.` });
  }
}
