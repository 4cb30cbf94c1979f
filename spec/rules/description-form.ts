import type { Rule } from "./redocly.ts";

const longest = 160;

/** The first line of an operation's description stands alone wherever there is room for one sentence only. */
export const descriptionForm: Rule = () => ({
  Operation({ description = "" }, { location, report }) {
    const lines = description.trim().split("\n");
    const [first = ""] = lines;
    const last = lines.at(-1) ?? "";
    const expect = (expected: string, found: string) =>
      report({
        message: `Expected a description ${expected}; found ${found}.`,
        location: location.child("description"),
      });
    if (first === "") expect("that says what the operation does", "none");
    else if (/^This (API|operation)\b/.test(first)) expect('that starts with the effect, like "Lists …"', `"${first}"`);
    else if (!first.endsWith(".") || /[.!?]\s+\S/.test(first)) {
      expect("whose first line is one sentence with a full stop", `"${first}"`);
    } else if (first.length > longest) {
      expect(`whose first line has at most ${longest} characters`, `${first.length}`);
    } else if (!last.endsWith(".")) expect("that ends with a full stop", `"${last}" at its end`);
  },
});
