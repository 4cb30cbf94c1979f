import type { Schema } from "./openapi.ts";
import type { Rule } from "./redocly.ts";

/**
 * What generators make a type of stands in a file of its own, which gives the type its name: objects, enums and unions. A union
 * says `oneOf`, as `anyOf` makes several generators merge what it lists.
 */
export const schemaNamed: Rule = () => ({
  Schema(schema, { location, report }) {
    if (typeof schema === "boolean") return;
    if ("anyOf" in schema) report({ message: "Expected oneOf; found anyOf.", location: location.child("anyOf").key() });
    if (location.pointer === "#/") return;
    const found = ["properties", "additionalProperties", "enum", "oneOf"].find(
      (keyword) => keyword in schema && typeof schema[keyword as keyof Schema] !== "boolean",
    );
    if (found === undefined) return;
    report({
      message: `Expected a $ref to a schema with a name; found ${found} in place.`,
      location: location.child(found).key(),
    });
  },
});
