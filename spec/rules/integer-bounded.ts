import type { Rule } from "./redocly.ts";

/**
 * Every integer has a least and a greatest value: what has none is refused by some clients and rounded by others. An enum has
 * its values instead.
 */
export const integerBounded: Rule = () => ({
  Schema(schema, { location, report }) {
    if (typeof schema === "boolean" || schema.enum !== undefined || ![schema.type].flat().includes("integer")) return;
    const missing = ["minimum", "maximum"].filter((bound) => !(bound in schema));
    if (missing.length === 0) return;
    report({
      message: `Expected the integer to have minimum and maximum; found it without ${missing.join(" and ")}.`,
      location,
    });
  },
});
