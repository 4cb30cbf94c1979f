import { posix } from "node:path";
import { isReference } from "./openapi.ts";
import type { Rule } from "./redocly.ts";

/** A path item lies in the file that its URL names, so that either can be computed from the other. */
export const pathFileName: Rule = () => ({
  Paths(paths, { location, report }) {
    for (const [url, item] of Object.entries(paths)) {
      const expected = `paths/${url.slice(1).replaceAll("/", "@")}.yaml`;
      const found = isReference(item) ? item.$ref : posix.basename(location.source.absoluteRef);
      if (found !== expected) {
        report({
          message: `Expected the path item of ${url} in ${expected}, found it in ${found}.`,
          location: location.child(url),
        });
      }
    }
  },
});
