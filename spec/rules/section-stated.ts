import type { Rule } from "./redocly.ts";

/** Each operation names its place in the printed reference. YAML takes 6.10 for the number 6.1, hence the strings. */
export const sectionStated: Rule = () => ({
  Operation(operation, { location, report }) {
    const found = operation["x-section"];
    const sections = Array.isArray(found) ? found : [found];
    if (sections.length > 0 && sections.every((section) => typeof section === "string" && /\S/.test(section))) return;
    report({
      message:
        'Expected x-section as a string like "5.1.1", or a list of such; ' +
        `found ${JSON.stringify(found) ?? "none"}.`,
      location: location.child("x-section"),
    });
  },
});
