import type { Rule } from "./redocly.ts";

/**
 * Every operation has a `default` for the statuses that it does not list, so that clients get one type for errors. A range such
 * as `4XX` would hide it: generators make a second type of it, and Prism takes it for the answer to invalid requests.
 */
export const defaultResponse: Rule = () => ({
  Operation({ responses = {} }, { location, report }) {
    for (const status of Object.keys(responses).filter((key) => /^\dxx$/i.test(key))) {
      report({
        message: `Expected single statuses and default; found the range ${status}.`,
        location: location.child(["responses", status]).key(),
      });
    }
    if ("default" in responses) return;
    report({
      message: "Expected a response default beside the listed statuses; found none.",
      location: location.child("responses").key(),
    });
  },
});
