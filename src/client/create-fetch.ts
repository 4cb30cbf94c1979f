// A fetch with the credentials and the retries of a client, for those who want paths and not operations.
import { objectOf } from "./answer.ts";
import type { ClientCore } from "./create-core.ts";

/**
 * Makes a fetch that adds the credentials and repeats what the policy allows; any answer of the service is returned, also that
 * of a delete which finds nothing after an attempt whose answer was lost. All methods but POST count as safe to repeat.
 *
 * It rejects with a DisError when there is no answer, and when an answer of success has a body that is no JSON object.
 */
export function createFetch({ send }: Pick<ClientCore, "send">): (request: Request) => Promise<Response> {
  return async (request) => {
    const body = await request.text();
    const { method, url, signal } = request;
    const answer = await send(
      { method, url, headers: Object.fromEntries(request.headers), ...(body ? { body } : {}) },
      { safeToRepeat: method !== "POST", signal, returnRefusal: true },
    );
    const success = answer.status >= 200 && answer.status < 300;
    if (success && answer.text !== "") objectOf(`${method} ${new URL(url).pathname}`, answer);
    return new Response(answer.text || null, answer);
  };
}
