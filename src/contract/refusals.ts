// Sends invalid requests to a mock and checks that each is refused, and for the right reason.
import type { Contract } from "./contract.ts";
import { type InvalidRequest, invalidRequests } from "./invalid-requests.ts";
import type { ReplayOptions, ReplayResult } from "./replay.ts";
import { type Credentials, type PlainResponse, send } from "./request.ts";
import { type Selection, select } from "./selection.ts";

/** What the header `sl-violations` of Prism holds. */
interface Violation {
  location: string[];
  message: string;
}

/** Sends every invalid request of the selected operations, and yields what was not refused as it should be. */
export async function* checkRefusals(
  contract: Contract,
  options: Selection & Pick<ReplayOptions, "url" | "fetch"> & { credentials: Credentials },
): AsyncGenerator<ReplayResult & { invalid: InvalidRequest }> {
  for (const operation of select(contract, options).operations) {
    for (const invalid of invalidRequests(contract, operation)) {
      const started = performance.now();
      const credentials = invalid.anonymous ? undefined : options.credentials;
      const response = await send(options.url, invalid.request, credentials, options.fetch);
      yield {
        operationId: operation.id,
        name: invalid.fault,
        differences: faultsOfRefusal(invalid, response),
        milliseconds: performance.now() - started,
        invalid,
      };
    }
  }
}

function faultsOfRefusal(invalid: InvalidRequest, response: PlainResponse): string[] {
  const expected = invalid.anonymous ? 401 : 400;
  if (response.status !== expected) return [`status ${response.status} instead of ${expected}`];
  const violations = JSON.parse(response.headers.get("sl-violations") ?? "[]") as Violation[];
  if (violations.length === 0) return ["the refusal names no reason"];
  // Prism writes parameter names in small letters.
  const culprit = (invalid.culprit ?? "security").toLowerCase();
  const named = ({ location, message }: Violation) =>
    [...location, message].some((text) => text.toLowerCase().includes(culprit));
  return violations.some(named) ? [] : [`the refusal does not name ${culprit}: ${JSON.stringify(violations)}`];
}
