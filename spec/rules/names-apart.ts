import { componentName } from "./component-name.ts";
import { plainName, sameNames } from "./plain-name.ts";
import type { Rule } from "./redocly.ts";

/**
 * Fields of a schema differ from each other and from its own name in more than case and separators: of what does not, generators
 * make one of the two, code that does not compile, or code that overwrites the whole with the field.
 */
export const namesApart: Rule = () => ({
  Schema(schema, { location, report }) {
    if (typeof schema === "boolean") return;
    const names = Object.keys(schema.properties ?? {});
    const own = location.pointer === "#/" ? componentName(location.source.absoluteRef) : undefined;
    const alike = [
      ...sameNames(names),
      ...names.flatMap((name) => (own !== undefined && plainName(own) === plainName(name) ? [[own, name]] : [])),
    ];
    for (const [first, second] of alike) {
      report({
        message: `Expected names that differ in more than case and separators; found ${first} and ${second}.`,
        location: location.child(["properties", second as string]).key(),
      });
    }
  },
});
