import type { Rule } from "./redocly.ts";

/** An operation has one place in the contents of the docs. */
export const oneTag: Rule = () => {
  let declared: string[] = [];
  return {
    Root({ tags = [] }) {
      declared = tags.map((tag) => tag.name);
    },
    Operation({ tags = [] }, { location, report }) {
      if (tags.length === 1 && tags.every((tag) => declared.includes(tag))) return;
      report({
        message: `Expected exactly one tag out of ${declared.join(", ")}; found ${tags.join(", ") || "none"}.`,
        location: location.child("tags"),
      });
    },
  };
};
