import { componentName } from "./component-name.ts";
import type { Parameter, Reference } from "./openapi.ts";
import { plainName, sameNames } from "./plain-name.ts";
import type { Context, Rule } from "./redocly.ts";

/**
 * Fields of a schema differ from each other and from its own name, and parameters of an operation from each other, in more than
 * case and separators: of what does not, generators make one of the two, code that does not compile, or code that overwrites the
 * whole with the field.
 */
export const namesApart: Rule = () => {
  let ofPath: (string | undefined)[] = [];
  const namesOf = (parameters: (Parameter | Reference)[] = [], resolve: Context["resolve"]) =>
    parameters.map((parameter) => resolve<Parameter>(parameter).node?.name);
  const message = (first: string, second: string) =>
    `Expected names that differ in more than case and separators; found ${first} and ${second}.`;
  return {
    PathItem({ parameters }, { resolve }) {
      ofPath = namesOf(parameters, resolve);
    },
    Operation({ parameters }, { location, report, resolve }) {
      const names = [...ofPath, ...namesOf(parameters, resolve)].filter((name) => name !== undefined);
      for (const [first, second] of sameNames(names)) {
        // An operation may have another parameter of the same name in the place of that of its path.
        if (first !== second) report({ message: message(first, second), location: location.child("parameters").key() });
      }
    },
    Schema(schema, { location, report }) {
      if (typeof schema === "boolean") return;
      const names = Object.keys(schema.properties ?? {});
      const own = location.pointer === "#/" ? componentName(location.source.absoluteRef) : undefined;
      const alike = [
        ...sameNames(names),
        ...names.flatMap((name) => (own !== undefined && plainName(own) === plainName(name) ? [[own, name]] : [])),
      ] as [string, string][];
      for (const [first, second] of alike) {
        report({ message: message(first, second), location: location.child(["properties", second]).key() });
      }
    },
  };
};
