import type { Rule } from "./redocly.ts";

const longest = 60;

/** The summary is the operation's title in the docs and in generated code. */
export const summaryForm: Rule = () => ({
  Operation({ summary }, { location, report }) {
    if (summary === undefined) return;
    const imperative = /^[A-Z]/.test(summary) && !/^(This|The|An?|[A-Za-z]+ing)\b/.test(summary);
    if (imperative && !summary.endsWith(".") && summary.length <= longest) return;
    report({
      message:
        `Expected a summary in the imperative like "List streams", with a capital at its start, no full stop ` +
        `and at most ${longest} characters; found ${summary.length} characters, "${summary}".`,
      location: location.child("summary"),
    });
  },
});
