import { plainName, sameNames } from "./plain-name.ts";
import type { Rule } from "./redocly.ts";

/** Generators name a constant after each value of an enum, so a value holds a letter or a digit that no other has alone. */
export const enumNameable: Rule = () => ({
  Schema(schema, { location, report }) {
    if (typeof schema === "boolean" || schema.enum === undefined) return;
    const values = schema.enum.map(String);
    const nameless = values.filter((value) => plainName(value) === "");
    const alike = sameNames(values.filter((value) => !nameless.includes(value)));
    const found = [
      ...nameless.map((value) => JSON.stringify(value)),
      ...alike.map(([first, second]) => `${JSON.stringify(first)} beside ${JSON.stringify(second)}`),
    ];
    if (found.length === 0) return;
    report({
      message: `Expected values that constants can be named after, or a pattern instead; found ${found.join(", ")}.`,
      location: location.child("enum"),
    });
  },
});
