// Sends invalid requests to a server and checks that each is refused, and for the right reason.
import type { Contract } from "./contract.ts";
import type { Dialect } from "./dialect.ts";
import { type InvalidRequest, invalidRequests } from "./invalid-requests.ts";
import type { ReplayOptions, ReplayResult } from "./replay.ts";
import { type Credentials, type PlainResponse, send } from "./request.ts";
import { type Selection, select } from "./selection.ts";

/** Sends every invalid request of the selected operations, and yields what was not refused as it should be. */
export async function* checkRefusals(
  contract: Contract,
  options: Selection & Pick<ReplayOptions, "url" | "fetch"> & { credentials: Credentials; dialect: Dialect },
): AsyncGenerator<ReplayResult & { invalid: InvalidRequest }> {
  for (const operation of select(contract, options).operations) {
    for (const invalid of invalidRequests(contract, operation)) {
      const started = performance.now();
      const credentials = invalid.anonymous ? undefined : options.credentials;
      const response = await send(options.url, invalid.request, credentials, options.fetch);
      yield {
        operationId: operation.id,
        name: invalid.fault,
        differences: faultsOfRefusal(invalid, response, options.dialect),
        milliseconds: performance.now() - started,
        invalid,
      };
    }
  }
}

function faultsOfRefusal(invalid: InvalidRequest, response: PlainResponse, dialect: Dialect): string[] {
  const expected = invalid.anonymous ? 401 : 400;
  if (response.status !== expected) return [`status ${response.status} instead of ${expected}`];
  const reasons = dialect.reasonsOf(response.headers);
  if (reasons.length === 0) return ["the refusal names no reason"];
  // Names of parameters may come in small letters, as those of headers do.
  const culprit = (invalid.culprit ?? "security").toLowerCase();
  const named = reasons.some((reason) => reason.toLowerCase().includes(culprit));
  return named ? [] : [`the refusal does not name ${culprit}: ${reasons.join("; ")}`];
}
