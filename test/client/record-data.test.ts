// The data of records, in and out of base64. Node's own Buffer is the judge.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isDisError } from "../../src/client/dis-error.ts";
import { decodeData, encodeData } from "../../src/client/record-data.ts";

describe("encodeData", () => {
  test("makes the base64 of any bytes, and decodeData undoes it", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const encoded = encodeData(bytes);
        expect(encoded).toBe(Buffer.from(bytes).toString("base64"));
        expect(decodeData(encoded).bytes).toEqual(bytes);
      }),
      { numRuns: 500 },
    );
  });

  test("takes text as UTF-8, and gives it back with its byte order mark", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(encodeData(text)).toBe(Buffer.from(text).toString("base64"));
        expect(decodeData(encodeData(text)).text()).toBe(Buffer.from(text).toString());
      }),
    );
    expect(decodeData(encodeData("\u{feff}分区键")).text()).toBe("\u{feff}分区键");
  });

  test("takes objects and arrays as JSON", () => {
    const order = { id: 7, lines: ["ä", null] };
    expect(encodeData(order)).toBe(Buffer.from(JSON.stringify(order)).toString("base64"));
    expect(decodeData(encodeData(order)).json()).toEqual(order);
    expect(decodeData(encodeData([1, 2])).json()).toEqual([1, 2]);
  });

  test("takes buffers and views of them as bytes", () => {
    const { buffer } = Uint8Array.of(1, 2, 3, 4);
    expect(encodeData(buffer)).toBe("AQIDBA==");
    expect(encodeData(new DataView(buffer, 1, 2))).toBe("AgM=");
    expect(encodeData(new Uint8Array(buffer, 2))).toBe("AwQ=");
  });

  test("takes a megabyte and more", () => {
    const bytes = Uint8Array.from({ length: 3_000_001 }, (_, i) => i * 7 + (i >> 8));
    const encoded = encodeData(bytes);
    expect(encoded === Buffer.from(bytes).toString("base64")).toBe(true);
    expect(Buffer.compare(decodeData(encoded).bytes, bytes)).toBe(0);
  });

  test("leaves the work to the engine where it can do it", () => {
    const bytes = Object.assign(Uint8Array.of(1), { toBase64: () => "from the engine" });
    expect(encodeData(bytes)).toBe("from the engine");
  });

  const circle: { self?: object } = {};
  circle.self = circle;
  test.each([
    ["a cycle", circle],
    ["a bigint", { n: 1n }],
    ["a function", () => 1],
    ["a number", 1 as unknown as object],
    ["nothing", undefined as unknown as object],
    ["a toJSON without a value", { toJSON: () => undefined }],
  ])("refuses %s", (_, data) => {
    expect(() => encodeData(data)).toThrow(expect.toSatisfy((error) => isDisError(error, "bad-argument")));
  });
});

test("decodeData refuses what is no base64", () => {
  expect(() => decodeData("a*b")).toThrow(expect.toSatisfy((error) => isDisError(error, "bad-argument")));
});
