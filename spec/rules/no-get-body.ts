import type { Rule } from "./redocly.ts";

/** `fetch` throws when a GET has a body, and proxies drop it. */
export const noGetBody: Rule = () => ({
  Operation({ requestBody }, { key, location, report }) {
    if (requestBody === undefined || (key !== "get" && key !== "head")) return;
    report({
      message:
        `Expected no requestBody in a ${key.toUpperCase()}: move its fields to query parameters, ` +
        "or to the answer if they stand there by mistake.",
      location: location.child("requestBody").key(),
    });
  },
});
