// What an error says about what to do, and whether anybody sees it.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { remedies } from "../../generated/dis/codes.ts";
import { errors } from "../../generated/dis/errors.ts";
import { createCore, type DisError, PartialFailureError, putRecords } from "../../src/client/index.ts";
import { refusedByGateway } from "../../src/emulator/auth/gateway-refusals.ts";

/** A client whose every request ends so. */
function failing(answer: () => Response | Promise<never>) {
  return createCore({
    endpoint: "http://dis.test",
    projectId: "p1",
    credentials: { token: "any" },
    retry: { attempts: 1 },
    fetch: async () => answer(),
  });
}

async function failureOf(answer: () => Response | Promise<never>): Promise<DisError> {
  return failing(answer)
    .operations.listTags()
    .then(
      () => expect.unreachable(),
      (error) => error,
    );
}

describe("the remedy", () => {
  test("of a code of DIS is that of the error table", async () => {
    for (const code of Object.keys(remedies) as (keyof typeof remedies)[]) {
      const error = await failureOf(() => Response.json({ errorCode: code }, { status: 400 }));
      expect(error).toMatchObject({ code, remedy: errors[code].remedy });
    }
  });

  test.each([
    ["a clock that is wrong", refusedByGateway.expiredSignature("20261123T120000Z", "20261123T120000Z"), /clock/],
    ["a signature that does not match", refusedByGateway.wrongSignature("GET\n/\n"), /secret key/],
    ["an unknown key", refusedByGateway.unknownKey("AK"), /access key/],
    ["a token that has expired", refusedByGateway.expiredToken("2026-11-23"), /new token/],
    ["a damaged token", refusedByGateway.damagedToken(), /token/],
    ["no credentials", refusedByGateway.noCredentials(), /token/],
    ["a key that is locked", refusedByGateway.other("AK access failed to reach the limit,forbidden."), /five minutes/],
    ["anything else about credentials", refusedByGateway.other("odd"), /credentials/],
  ])("of the gateway's refusal of %s says what to mend", async (_, { code, message, status }, expected) => {
    for (const prefix of ["APIGW", "APIG"]) {
      const body = { error_code: code.replace("APIGW", prefix), error_msg: message, request_id: "r" };
      expect((await failureOf(() => Response.json(body, { status }))).remedy).toMatch(expected);
    }
  });

  test.each([
    ["401", () => new Response("", { status: 401 }), /credentials/],
    ["401 of IAM", () => Response.json({ error: { code: 401, message: "Wrong." } }, { status: 401 }), /password/],
    ["403", () => new Response("", { status: 403 }), /permission/],
    ["403 of the gateway", () => Response.json({ error_code: "APIGW.0302" }, { status: 403 }), /permission/],
    ["404", () => new Response("", { status: 404 }), /names/],
    ["404 of the gateway", () => Response.json({ error_code: "APIGW.0101" }, { status: 404 }), /endpoint/],
    ["413", () => new Response("", { status: 413 }), /less/],
    ["429", () => new Response("", { status: 429 }), /Wait/],
    ["429 of the gateway", () => Response.json({ error_code: "APIGW.0308" }, { status: 429 }), /Wait/],
    ["441", () => new Response("", { status: 441 }), /credentials/],
    ["500", () => new Response("", { status: 500 }), /again/],
    ["501", () => new Response("", { status: 501 }), /without/],
    ["501 of the emulator", () => Response.json({ errorCode: "DIS.5000" }, { status: 501 }), /without/],
    ["another code of the gateway", () => Response.json({ error_code: "APIG.0201" }, { status: 400 }), /APIG\.0201/],
    ["no answer", () => Promise.reject(new TypeError("fetch failed")), /network/],
    ["HTML in a 200", () => new Response("<html>"), /proxy/],
  ] as [string, () => Response | Promise<never>, RegExp][])("of %s says what to do", async (_, answer, expected) => {
    expect((await failureOf(answer)).remedy).toMatch(expected);
  });

  test("is none where no code is known and the message has to tell", async () => {
    for (const code of ["DIS.9999", "toString", ""]) {
      expect((await failureOf(() => Response.json({ errorCode: code }, { status: 400 }))).remedy).toBeUndefined();
    }
  });

  test("is that of the cause where records were not stored", async () => {
    const core = failing(() => Response.json(refusal, { status: 401 }));
    const error = await putRecords(core, "orders", [{ data: "" }]).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(PartialFailureError);
    expect((error as DisError).remedy).toBe(remedies["DIS.4112"]);
  });
});

const refusal = {
  error_code: "APIGW.0301",
  error_msg: "Incorrect IAM authentication information: verify aksk signature fail, canonicalRequest:GET|/v2/|",
};

test("whoever lets an error go uncaught sees once what happened, and once what to do", async () => {
  const index = new URL("../../src/client/index.ts", import.meta.url);
  const script = `import { createCore } from ${JSON.stringify(index.href)};
    const { operations } = createCore({
      endpoint: "http://dis.test", projectId: "p1", credentials: { token: "any" },
      fetch: async () => Response.json(${JSON.stringify(refusal)}, { status: 401 }),
    });
    await operations.listTags();`;
  const died = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script]).catch((e) => e);
  const message = `listTags was answered with 401: APIGW.0301 ${refusal.error_msg}`;
  expect(died.stderr.split(message)).toHaveLength(2);
  expect(died.stderr.split(remedies["DIS.4112"])).toHaveLength(2);
});
