import type { Rule } from "./redocly.ts";

/** OpenAPI 3.1 says base64 by `contentEncoding`, but most generators decode by `format: byte` only. */
export const base64Format: Rule = () => ({
  Schema(schema, { location, report }) {
    if (typeof schema === "boolean" || schema.contentEncoding !== "base64" || schema.format === "byte") return;
    report({
      message: "Expected format: byte beside contentEncoding: base64; found none.",
      location: location.child("contentEncoding").key(),
    });
  },
});
