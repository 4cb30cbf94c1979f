// What is told of a value that breaks the contract: one fault, and of several forms that of the one that fitted best.
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { check, checkParameters } from "../../src/openapi/request-check.ts";

const ajv = new Ajv2020({ strict: false });
const named = { type: "object", required: ["a/b"], properties: { "a/b": { type: "object", required: ["~"] } } };

test.each([
  [{ "a/b": { "~": 1 } }, undefined],
  [{}, { pointer: "/a~1b", keyword: "required", message: "is missing", value: undefined }],
  [{ "a/b": {} }, { pointer: "/a~1b/~0", keyword: "required", message: "is missing", value: undefined }],
  [{ "a/b": "text" }, { pointer: "/a~1b", keyword: "type", message: "must be object", value: "text" }],
])("of %j: %j", (value, fault) => {
  expect(check(ajv.compile(named), value)).toEqual(fault);
});

test("of several forms the fault of the one that fits best is told", () => {
  const validate = ajv.compile({ oneOf: [{ type: "string" }, named] });
  expect(check(validate, { "a/b": { "~0": 1 } })).toMatchObject({ pointer: "/a~1b/~0" });
});

test("parameters that are integers become such, others stay texts", () => {
  const validate = ajv.compile({ properties: { limit: { type: "integer", maximum: 500 }, name: { type: "string" } } });
  const rules = { validate, integers: ["limit"] };
  const values = { limit: "10", name: "1" };
  expect(checkParameters(rules, values)).toBeUndefined();
  expect(values).toEqual({ limit: 10, name: "1" });
  expect(checkParameters(rules, { limit: "501" })).toMatchObject({ pointer: "/limit", keyword: "maximum", value: 501 });
  expect(checkParameters(rules, { limit: "1e2" })).toEqual({
    pointer: "/limit",
    keyword: "type",
    message: "must be integer",
    value: "1e2",
  });
});
