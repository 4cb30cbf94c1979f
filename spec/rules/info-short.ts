import type { Rule } from "./redocly.ts";

const longest = 1000;

/** Generators copy `info.description` into the head of every file; longer texts are tags with `x-traitTag`. */
export const infoShort: Rule = () => ({
  Info({ description = "" }, { location, report }) {
    if (description.length <= longest) return;
    report({
      message: `Expected at most ${longest} characters; found ${description.length}.`,
      location: location.child("description"),
    });
  },
});
