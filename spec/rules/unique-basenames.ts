import { dirname, relative } from "node:path";
import { componentName, pascalCase } from "./component-name.ts";
import { plainName } from "./plain-name.ts";
import type { Rule } from "./redocly.ts";

/** Redocly's name of the type that a `$ref` stands for, and the folder of such components. */
const folders: Record<string, string> = {
  Schema: "schemas",
  Parameter: "parameters",
  Response: "responses",
  RequestBody: "requestBodies",
  Header: "headers",
  Example: "examples",
};

/**
 * Bundlers name a component after its file and number a second one of that name (`Tag-2`), and generators make types of these
 * names, of schemas and parameters alike: so there is one file to a name, in the folder of its kind, and the name is fit to be a
 * type. Examples are values and have names of their own.
 */
export const uniqueBasenames: Rule = () => {
  let home = "";
  const fileOfName = new Map<string, string>();
  const seen = new Set<string>();
  return {
    Root(_, { location }) {
      home = dirname(location.source.absoluteRef);
    },
    ref({ $ref }, { type, location, report }, target) {
      const folder = folders[type.name];
      if (folder === undefined || !target.node || !target.location) return;
      const { source, pointer } = target.location;
      const file = relative(home, source.absoluteRef) + (pointer === "#/" ? "" : pointer);
      if (seen.has(`${folder} ${file}`)) return;
      seen.add(`${folder} ${file}`);

      const expect = (expected: string) =>
        report({ message: `Expected ${expected}; found ${file}.`, location: location.child("$ref") });
      const basename = pointer === "#/" ? componentName(file) : ($ref.split("/").at(-1) ?? "");
      const name = pascalCase(basename);
      const named = `${folder === "examples" ? "example" : "type"} ${plainName(name)}`;
      const other = fileOfName.get(named);
      // What is made from the table of error codes stands in the document itself.
      const made = pointer === `#/components/${folder}/${name}`;
      if (!made && !file.endsWith(`components/${folder}/${name}.yaml`)) expect(`components/${folder}/${name}.yaml`);
      else if (other !== undefined) expect(`no other file for components/${folder}/${name} than ${other}`);
      fileOfName.set(named, other ?? file);
    },
  };
};
