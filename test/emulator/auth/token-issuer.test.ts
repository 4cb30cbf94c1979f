import fc from "fast-check";
import { expect, test } from "vitest";
import { createTokenIssuer } from "../../../src/emulator/auth/token-issuer.ts";
import { now, refusalOf } from "./signed-request.ts";

const day = 24 * 60 * 60 * 1000;
const grant = { user: "ann", domain: "acme", projectId: "0123" };

test("what was issued is known again, by whoever has the secret", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string(), fc.option(fc.string()), (user, domain, projectId) => {
      const issued = createTokenIssuer({ secret: "one" }).issue({ user, domain, projectId }, now);
      expect(issued.token).toMatch(/^[\w-]+\.[\w-]{43}$/);
      expect(createTokenIssuer({ secret: "one" }).check(issued.token, now)).toEqual({
        ...{ user, domain, projectId },
        issued: now,
        expires: now + day,
      });
    }),
  );
});

test("a token is good for 24 hours, to the millisecond", () => {
  const issuer = createTokenIssuer();
  const { token } = issuer.issue(grant, now);
  expect(issuer.check(token, now + day - 1)).toMatchObject(grant);
  const refusal = refusalOf(() => issuer.check(token, now + day));
  expect(refusal).toMatchObject({ status: 401, code: "APIGW.0301" });
  expect(refusal.message).toBe(
    "Incorrect IAM authentication information: token expires, expires_at: 2026-11-24T12:00:00.000000Z",
  );
});

test("no sign of a token can be changed, left out or added", () => {
  const issuer = createTokenIssuer();
  const { token } = issuer.issue(grant, now);
  const damaged = "Incorrect IAM authentication information: decrypt token fail";
  for (let place = 0; place <= token.length; place++) {
    const head = token.slice(0, place);
    const next = token[place] === "A" ? "B" : "A";
    for (const other of [
      head + next + token.slice(place + 1),
      head + token.slice(place + 1),
      `${head}A${token.slice(place)}`,
    ]) {
      // The last sign left out beyond the end leaves the token.
      if (other !== token) expect(refusalOf(() => issuer.check(other, now)).message).toBe(damaged);
    }
  }
});

test.each(["", ".", "a", "a.", ".a", "any", "..", "é.é"])("%j is no token", (token) => {
  expect(refusalOf(() => createTokenIssuer().check(token, now)).status).toBe(401);
});

test("issuers with different secrets do not know each other's tokens, nor do those with random ones", () => {
  const { token } = createTokenIssuer({ secret: "one" }).issue(grant, now);
  for (const issuer of [createTokenIssuer({ secret: "two" }), createTokenIssuer()]) {
    expect(refusalOf(() => issuer.check(token, now)).code).toBe("APIGW.0301");
  }
});

test("an empty secret is not taken", () => {
  expect(() => createTokenIssuer({ secret: "" })).toThrow("empty");
});
