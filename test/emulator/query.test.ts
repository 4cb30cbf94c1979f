// The query means one thing: whatever two queries carry the same signature, operations get the same arguments of them.
import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalRequests } from "../../src/emulator/auth/canonical-request.ts";
import { createTokenIssuer } from "../../src/emulator/auth/token-issuer.ts";
import { bodyText, createEmulator } from "../../src/emulator/index.ts";
import { queryArguments } from "../../src/emulator/query.ts";
import { key, now, signed, streams } from "./auth/signed-request.ts";

const names = ["limit", "a", "a b"];
const piece = fc.constantFrom(
  ...["limit", "a", "b", "a%20b", "a+b", "%3Flimit", "?limit", "?", "%3F", "%253Flimit"],
  ...[
    "=",
    "=1",
    "=2",
    "=",
    "&",
    "&&",
    "%26",
    "%3D",
    "%",
    "%ff",
    "%EF%BF%BD",
    "+",
    "%2B",
    "%20",
    "#",
    "\u00e9",
    "%C3%A9",
  ],
);
const query = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));

/** Other ways to write a query that a signature may not tell apart. */
const rewritten = fc.tuple(query, fc.nat(6), fc.nat(6)).map(([text, from, to]): [string, string] => {
  const pairs = text.split("&");
  const [moved = ""] = pairs.splice(from % pairs.length, 1);
  pairs.splice(to % (pairs.length + 1), 0, moved);
  const other = [
    pairs.join("&"),
    text.replace("%3F", "?"),
    text.replace(/^\??/, "?"),
    text.replace(/^\?/, ""),
    text.replaceAll("+", "%20"),
    text.replace(/=(?=&|$)/, ""),
    `${text}&`,
  ];
  return [text, other[from] as string];
});

const signable = (text: string) => ({ method: "GET", path: "/", query: text, headers: {}, body: Buffer.of() });
const formsOf = (text: string) =>
  canonicalRequests(signable(text), { signedHeaders: ["host"], payload: "", scoped: true });

test("two queries with the same signature have the same arguments, or the same one of them twice", () => {
  let alike = 0;
  fc.assert(
    fc.property(fc.oneof(rewritten, fc.tuple(query, query)), ([one, other]) => {
      const forms = new Set(formsOf(one));
      if (one === other || !Array.from(formsOf(other)).some((form) => forms.has(form))) return;
      alike++;
      const [mine, theirs] = [queryArguments(one, names), queryArguments(other, names)];
      if (mine.repeated === undefined || theirs.repeated === undefined) expect(theirs).toEqual(mine);
    }),
    { numRuns: 20_000 },
  );
  expect(alike).toBeGreaterThan(1000);
});

test("a name with a question mark stays one, however it travels", async () => {
  const emulator = createEmulator({
    clock: { now: () => now },
    auth: { mode: "verify", keys: [key], tokens: createTokenIssuer() },
  });
  const request = await signed({ url: `${streams}?%3Flimit=0` });
  expect(request.query).toBe("%3Flimit=0");
  for (const query of ["%3Flimit=0", "?limit=0"]) {
    expect((await emulator.handle({ ...request, query })).status).toBe(200);
  }
  const { status } = await emulator.handle({ ...request, query: "limit=0" });
  expect(status).toBe(401);
});

test("the order of the values is nobody's choice", async () => {
  const emulator = createEmulator({
    clock: { now: () => now },
    auth: { mode: "verify", keys: [key], tokens: createTokenIssuer() },
  });
  const request = await signed({ url: `${streams}?limit=1&limit=2` });
  for (const query of ["limit=1&limit=2", "limit=2&limit=1"]) {
    const { status, body } = await emulator.handle({ ...request, query });
    expect(status).toBe(400);
    expect(JSON.parse(bodyText(body)).message).toBe("Invalid request. [Invalid limit, it comes twice.]");
  }
});
