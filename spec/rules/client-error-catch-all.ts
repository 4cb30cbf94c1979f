import type { Rule } from "./redocly.ts";

/** openapi-typescript does not take the unregistered status 441 for an error, but it does take 4XX. */
export const clientErrorCatchAll: Rule = () => ({
  Operation({ responses = {} }, { location, report }) {
    if (!("441" in responses) || "4XX" in responses) return;
    report({
      message: "Expected a response 4XX beside 441; found none.",
      location: location.child("responses").key(),
    });
  },
});
