import type { Rule } from "./redocly.ts";

/** Each value of an enum is explained; the docs show `x-enumDescriptions` as a table. */
export const enumExplained: Rule = () => ({
  Schema(schema, { location, report }) {
    if (typeof schema === "boolean" || schema.enum === undefined) return;
    const values = schema.enum.map(String);
    const explanations = schema["x-enumDescriptions"] ?? {};
    const missing = values.filter((value) => !/\S/.test(String(explanations[value] ?? "")));
    const extra = Object.keys(explanations).filter((key) => !values.includes(key));
    if (missing.length === 0 && extra.length === 0) return;
    const faults = [
      ...(missing.length > 0 ? [`without ${missing.join(", ")}`] : []),
      ...(extra.length > 0 ? [`with ${extra.join(", ")} besides`] : []),
    ];
    report({
      message:
        `Expected x-enumDescriptions with a text for each of ${values.join(", ")}; ` +
        `found it ${faults.join(" and ")}.`,
      location: location.child("x-enumDescriptions" in schema ? "x-enumDescriptions" : "enum"),
    });
  },
});
