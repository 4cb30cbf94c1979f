import type { Rule } from "./redocly.ts";

const order = [
  "operationId",
  "summary",
  "description",
  "tags",
  "deprecated",
  "x-section",
  "x-idempotent",
  "x-needs-one-of",
  "x-pagination",
  "x-dis-error-codes",
  "security",
  "parameters",
  "requestBody",
  "responses",
];

/** All operations read in one order; a key without a place in it comes last. */
export const operationKeyOrder: Rule = () => ({
  Operation(operation, { location, report }) {
    const keys = Object.keys(operation);
    const expected = [...order.filter((key) => keys.includes(key)), ...keys.filter((key) => !order.includes(key))];
    if (keys.join() === expected.join()) return;
    report({
      message: `Expected the order ${expected.join(", ")}; found ${keys.join(", ")}.`,
      location: location.key(),
    });
  },
});
