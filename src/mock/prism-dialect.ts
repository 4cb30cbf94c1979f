// How one talks to Prism, beside calling the operations.
import type { Dialect } from "../contract/dialect.ts";
import type { Violation } from "./prism.ts";

export const prismDialect: Dialect = {
  askFor: (status, example) => ({ Prefer: `code=${status}, example=${example}` }),
  reasonsOf: (headers) => {
    const violations: Violation[] = JSON.parse(headers.get("sl-violations") ?? "[]");
    return violations.map(({ location, message }) => `${location.join(".")} ${message}`);
  },
};
