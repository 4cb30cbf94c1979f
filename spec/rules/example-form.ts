import type { Rule } from "./redocly.ts";

const origins = ["x-printed", "x-corrects", "x-source"];

/** An example says what case it shows and where it comes from: printed, printed but corrected, or another source. */
export const exampleForm: Rule = () => ({
  Example(example, { location, report }) {
    const keys = Object.keys(example);
    const origin = keys.filter((key) => origins.includes(key));
    if (!keys.includes("summary") || !keys.includes("value") || origin.length !== 1) {
      report({
        message: `Expected an example with summary, value and one of ${origins.join(", ")}; found ${keys.join(", ")}.`,
        location,
      });
    }
    const { summary } = example;
    if (summary === undefined || /^\S.*[^.\s]$/.test(summary)) return;
    report({
      message: `Expected a summary of one line without a full stop; found ${JSON.stringify(summary)}.`,
      location: location.child("summary"),
    });
  },
});
