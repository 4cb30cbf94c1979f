// Cursors: the very text that the service makes, and every form of it that clients send back.
import { expect, test } from "vitest";
import { decodeCursor, encodeCursor } from "../../../src/emulator/domain/cursor.ts";

const recorded = {
  getIteratorParam: {
    "stream-name": "dis_test1",
    "partition-id": "shardId-0000000000",
    "cursor-type": "AT_SEQUENCE_NUMBER",
    "starting-sequence-number": "6",
  },
  generateTimestamp: 1554706579309,
};
const cursor = { stream: "dis_test1", partition: "shardId-0000000000", next: 6, made: 1554706579309 };

test("a cursor is the JSON of a recorded one, base64url without padding", () => {
  const text = encodeCursor(cursor);
  expect(Buffer.from(text, "base64url").toString()).toBe(JSON.stringify(recorded));
  expect(text).toMatch(/^[A-Za-z0-9_-]+$/);
  expect(text.length).toBeLessThanOrEqual(512);
});

test("a cursor after a number holds that number", () => {
  const text = encodeCursor(cursor, "AFTER_SEQUENCE_NUMBER");
  expect(Buffer.from(text, "base64url").toString()).toContain('"starting-sequence-number":"5"');
  expect(decodeCursor(text)).toEqual(cursor);
});

test("the longest names make a cursor of at most 512 characters", () => {
  const longest = { stream: "s".repeat(64), partition: "shardId-0000000000", next: 2 ** 53 - 1, made: 9999999999999 };
  expect(encodeCursor(longest, "AFTER_SEQUENCE_NUMBER").length).toBeLessThanOrEqual(512);
});

test.each(["base64url", "base64"] as const)("a cursor is read in the alphabet of %s", (alphabet) => {
  expect(decodeCursor(Buffer.from(JSON.stringify(recorded)).toString(alphabet))).toEqual(cursor);
});

test.each(["", "%", "eyJ", "bnVsbA", Buffer.from('{"getIteratorParam":{}}').toString("base64url")])(
  "%j is no cursor",
  (text) => {
    expect(decodeCursor(text)).toBeUndefined();
  },
);
