import type { Rule } from "./redocly.ts";

/** Clients repeat a call on their own only when the contract says that they may. */
export const idempotentStated: Rule = () => ({
  Operation(operation, { location, report }) {
    const found = operation["x-idempotent"];
    if (typeof found === "boolean") return;
    report({
      message:
        "Expected x-idempotent: true (repeating the call leaves the same state) or false; " +
        `found ${JSON.stringify(found) ?? "none"}.`,
      location: location.child("x-idempotent"),
    });
  },
});
