// The collections for Postman and for Bruno: that they have all operations, and that nothing in them is left to be guessed. That they
// can be sent is shown by Postman and Bruno themselves, in test/interop.
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { operations } from "../../generated/dis/operations.ts";

const folder = new URL("../../generated/dis/", import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), "utf8");
const operationIds = Object.keys(operations).sort();
const variablesIn = (text: string) => new Set([...text.matchAll(/{{([^}]*)}}/g)].map(([, name]) => name));

describe("the collection for Postman", () => {
  const text = read("postman.json");
  const collection = JSON.parse(text) as {
    variable: { key: string }[];
    item: { name: string; item: { id: string }[] }[];
  };

  test("has one request for each operation", () => {
    const ids = collection.item.flatMap(({ item }) => item.map(({ id }) => id));
    expect(ids.sort()).toEqual(operationIds);
  });

  test("has each of its variables, and uses it", () => {
    expect(new Set(collection.variable.map(({ key }) => key))).toEqual(variablesIn(text));
  });

  test("sends a stream, a cursor and what is read from it in an order that works", () => {
    const records = collection.item.find(({ name }) => name === "Records");
    expect(records?.item.map(({ id }) => id)).toEqual(["sendRecords", "showCursor", "consumeRecords"]);
  });
});

describe("the collection for Bruno", () => {
  const files = readdirSync(new URL("bruno/", folder), { recursive: true, encoding: "utf8" });
  const requests = files.filter((file) => file.endsWith(".bru") && !/(folder|collection)\.bru$/.test(file));

  test("has one request for each operation", () => {
    expect(requests.map((file) => basename(file, ".bru")).sort()).toEqual(operationIds);
  });

  test("has each of its variables, and uses it", () => {
    const collection = read("bruno/collection.bru");
    const declared = collection.match(/vars:pre-request {\n(.*?)\n}/s)?.[1]?.matchAll(/^ {2}(\w+):/gm) ?? [];
    const texts = [collection, ...requests.map((file) => read(`bruno/${file}`))].join("\n");
    expect(new Set([...declared].map(([, name]) => name))).toEqual(variablesIn(texts));
  });
});
