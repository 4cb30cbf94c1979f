import type { Context, Rule, Source } from "./redocly.ts";
import { unsafeNumbers } from "./unsafe-numbers.ts";

/** Reads the text of each file, since in Redocly's own tree such a number is rounded already. */
export const noUnsafeNumber: Rule = () => {
  const seen = new Set<string>();

  function check(source: Source, report: Context["report"]) {
    if (seen.has(source.absoluteRef)) return;
    seen.add(source.absoluteRef);
    for (const { literal, line, col } of unsafeNumbers(source.body)) {
      report({
        message:
          `Expected the string "${literal}"; found the number ${literal}, ` +
          "which is beyond 2^53 - 1 and would be rounded.",
        location: { source, pointer: undefined, start: { line, col } },
      });
    }
  }

  return {
    Root(_, { location, report }) {
      check(location.source, report);
    },
    ref(_, { report }, { location }) {
      if (location !== undefined) check(location.source, report);
    },
  };
};
