// The three reports of one verification: what passed, what failed and what was left out.
import { expect, test } from "vitest";
import { report, totals } from "../../src/cli/report.ts";

const results = [
  { operationId: "showStream", name: "request (token)", differences: [], milliseconds: 12 },
  {
    operationId: "showStream",
    name: "every parameter (token)",
    differences: ["status 500 instead of <200>"],
    milliseconds: 3,
  },
];
const skips = [
  { operationId: "showStream", name: "path: missing", reason: 'a "blind" spot' },
  { operationId: "createTag", reason: "not emulated" },
];
const verification = { target: "the emulator", results, skips };

test("for people: each skip by its name and reason, and their number at the end", () => {
  expect(report("pretty", verification)).toBe(`the emulator
FAIL showStream (1 of 2)
       every parameter (token)
         status 500 instead of <200>
skip showStream, path: missing: a "blind" spot
skip createTag: not emulated
1 passed, 1 failed, 2 skipped
`);
  expect(report("pretty", { ...verification, skips: [] })).toMatch(/\n1 passed, 1 failed\n$/);
});

test("for programs: the same numbers, and the lists", () => {
  expect(JSON.parse(report("json", verification))).toEqual({
    target: "the emulator",
    passed: 1,
    failed: 1,
    skipped: 2,
    results,
    skips,
  });
  expect(totals(results)).toEqual({ passed: 1, failed: 1 });
});

test("for CI systems: JUnit counts a skip as a test, and an operation of nothing but skips as a suite", () => {
  expect(report("junit", verification)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="the emulator" tests="4" failures="1" skipped="2">
  <testsuite name="showStream" tests="3" failures="1" skipped="1" time="0.015">
    <testcase classname="showStream" name="request (token)" time="0.012"/>
    <testcase classname="showStream" name="every parameter (token)" time="0.003">
      <failure message="status 500 instead of &lt;200&gt;">status 500 instead of &lt;200&gt;</failure>
    </testcase>
    <testcase classname="showStream" name="path: missing">
      <skipped message="a &quot;blind&quot; spot"/>
    </testcase>
  </testsuite>
  <testsuite name="createTag" tests="1" failures="0" skipped="1" time="0.000">
    <testcase classname="createTag" name="every request">
      <skipped message="not emulated"/>
    </testcase>
  </testsuite>
</testsuites>
`);
});
