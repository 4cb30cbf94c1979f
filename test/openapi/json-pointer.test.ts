// JSON pointers, by the examples of RFC 6901.
import { expect, test } from "vitest";
import { type OpenApi, resolve } from "../../src/openapi/document.ts";
import { namesOf, pointerTo, valueAt } from "../../src/openapi/json-pointer.ts";

const value = { foo: ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "m~n": 8, "~1": 9 };

test.each([
  ["", [], value],
  ["/foo", ["foo"], value.foo],
  ["/foo/0", ["foo", "0"], "bar"],
  ["/", [""], 0],
  ["/a~1b", ["a/b"], 1],
  ["/c%d", ["c%d"], 2],
  ["/m~0n", ["m~n"], 8],
  ["/~01", ["~1"], 9],
])("%j leads by %j to its value", (pointer, names, found) => {
  expect(namesOf(pointer)).toEqual(names);
  expect(valueAt(value, pointer)).toBe(found);
  expect(names.reduce((inside, name) => pointerTo(name, inside), "")).toBe(pointer);
});

test.each(["/foo/2", "/toString", "/none/deeper", "/foo/0/0"])("%j leads nowhere", (pointer) => {
  expect(valueAt(value, pointer)).toBeUndefined();
});

test("a reference is a pointer in a URI", () => {
  const document = { paths: { "/v2/{id}": { get: { summary: "found" } } } } as unknown as OpenApi;
  expect(resolve(document, { $ref: "#/paths/~1v2~1%7Bid%7D/get" })).toEqual({ summary: "found" });
  expect(() => resolve(document, { $ref: "#/paths/~1v3/get" })).toThrow("#/paths/~1v3/get leads nowhere");
});
