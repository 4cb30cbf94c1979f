import { isReference } from "./openapi.ts";
import type { Rule } from "./redocly.ts";

/**
 * A `default` stands in the schema that gives the type, where generators read it. Beside a `$ref` or a union some ignore it, and
 * others write code that does not compile. A default that one use of a schema has alone is `x-default` there.
 */
export const defaultInPlace: Rule = () => ({
  Schema(schema, { location, report }) {
    if (typeof schema === "boolean" || !("default" in schema)) return;
    const beside = ["oneOf", "allOf"].find((keyword) => keyword in schema);
    if (beside === undefined) return;
    report({ message: `Expected no default beside ${beside}; found one.`, location: location.child("default").key() });
  },
  ref(reference, { location, report }) {
    if (!isReference(reference) || !("default" in reference)) return;
    report({ message: "Expected no default beside a $ref; found one.", location: location.child("default").key() });
  },
});
