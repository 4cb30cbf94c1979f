import { expect, test } from "vitest";
import { isLoopback } from "../../src/http/loopback.ts";

test.each([
  "127.0.0.1",
  "127.255.255.254",
  "::1",
  "0:0:0:0:0:0:0:1",
  "::ffff:127.0.0.1",
  "localhost",
  "LOCALHOST",
  "localhost.",
  "app.localhost",
])("%s is this machine", (host) => {
  expect(isLoopback(host)).toBe(true);
});

test.each([
  "127.0.0.1.evil.example",
  "127.evil.example",
  "localhost.evil.example",
  "evillocalhost",
  "128.0.0.1",
  "0.0.0.0",
  "::",
  "::ffff:10.0.0.1",
  "127.1",
  "",
])("%s is not", (host) => {
  expect(isLoopback(host)).toBe(false);
});
