import type { Schema } from "./openapi.ts";
import type { Rule } from "./redocly.ts";

/**
 * What generators make a type of stands in a file of its own, which gives the type its name: objects, enums (OpenAPI 3.0 knows a
 * `const` as an enum of one value only) and unions. A union says `oneOf`, as `anyOf` makes several generators merge what it lists,
 * and a list of types, but for null, has no name for its forms.
 */
export const schemaNamed: Rule = () => ({
  Schema(schema, { location, report }) {
    if (typeof schema === "boolean") return;
    if ("anyOf" in schema) report({ message: "Expected oneOf; found anyOf.", location: location.child("anyOf").key() });
    const types = [schema.type ?? []].flat().filter((type) => type !== "null");
    if (types.length > 1) {
      report({
        message: `Expected oneOf; found the types ${types.join(" and ")}.`,
        location: location.child("type").key(),
      });
    }
    if (location.pointer === "#/") return;
    const found = ["properties", "additionalProperties", "enum", "const", "oneOf"].find(
      (keyword) => keyword in schema && typeof schema[keyword as keyof Schema] !== "boolean",
    );
    if (found === undefined) return;
    report({
      message: `Expected a $ref to a schema with a name; found ${found} in place.`,
      location: location.child(found).key(),
    });
  },
});
