// A fetch with the credentials and the retries of a client, for those who want paths and not operations.
import type { ClientCore } from "./create-core.ts";

/**
 * Makes a fetch that adds the credentials and repeats what the policy allows; any answer of the service is returned. All
 * methods but POST count as safe to repeat.
 */
export function createFetch({ send }: Pick<ClientCore, "send">): (request: Request) => Promise<Response> {
  return async (request) => {
    const body = await request.text();
    const { method, url, signal } = request;
    const answer = await send(
      { method, url, headers: Object.fromEntries(request.headers), ...(body ? { body } : {}) },
      { safeToRepeat: method !== "POST", signal, returnRefusal: true },
    );
    return new Response(answer.text || null, answer);
  };
}
