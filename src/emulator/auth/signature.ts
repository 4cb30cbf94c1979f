// Whether a request carries the signature of a secret key.
import { createHash, createHmac, hkdfSync } from "node:crypto";
import type { EmulatorRequest } from "../wire.ts";
import type { Authorization } from "./authorization-header.ts";
import { canonicalRequests, headerOf, type SignedParts } from "./canonical-request.ts";
import { sameText } from "./same-text.ts";

/**
 * The parts of a request that its canonical form needs beside the request.
 *
 * X-Sdk-Content-Sha256 stands for the hash of the body. The v3 SDKs send `UNSIGNED-PAYLOAD` in it with bodies that are no
 * JSON; it needs no check that the header itself is signed, since its value is what ends the canonical request. With a scope it
 * is the hash of the body that counts: the older SDK for Go sends the hash of nothing with every request, and signs that of
 * the body.
 */
export function signedPartsOf(request: EmulatorRequest, { signedHeaders, scope }: Authorization): SignedParts {
  const claimed = headerOf(request, "x-sdk-content-sha256");
  const payload = claimed === "" || (scope && !isUnsigned(claimed)) ? sha256(request.body) : claimed;
  return { signedHeaders, payload, scoped: scope !== undefined };
}

/** Checks the signature, in each form in which some SDK makes it, and that the hash that is signed is that of the body. */
export function isSignedBy(secretKey: string, request: EmulatorRequest, authorization: Authorization): boolean {
  // No source shows whether the gateway compares a hash in X-Sdk-Content-Sha256 with the body; whoever sends one means it so.
  const claimed = headerOf(request, "x-sdk-content-sha256");
  const { algorithm, scope, signature } = authorization;
  if (!scope && claimed !== "" && !isUnsigned(claimed) && claimed.toLowerCase() !== sha256(request.body)) return false;
  const parts = signedPartsOf(request, authorization);
  const keys = signingKeys(secretKey, authorization);
  const head = [algorithm, headerOf(request, "x-sdk-date"), ...(scope ? [scope.text] : [])].join("\n");
  for (const canonical of canonicalRequests(request, parts)) {
    const text = `${head}\n${sha256(canonical)}`;
    for (const key of keys) if (sameText(hmac(key, text).toString("hex"), signature)) return true;
  }
  return false;
}

/** Whether a caller says that the body is not covered. */
function isUnsigned(claimed: string): boolean {
  return claimed.toLowerCase() === "unsigned-payload";
}

/**
 * The keys that may have signed. With `Access=` that is the secret key itself. A scope ending in `/sdk_request` has the key
 * go through date, region, service and that word, and the algorithm V11 derives a key from the secret before anything else.
 */
function signingKeys(secretKey: string, { algorithm, accessKey, scope }: Authorization): (string | Buffer)[] {
  if (!scope) return [secretKey];
  const { date, region, service } = scope;
  // The DIS SDK for Java derives its key for the word `region`, whatever the region is (SignUtil.signWithDerivationKey).
  const regions = scope.terminated ? new Set([region, "region"]) : [region];
  const secrets =
    algorithm === "V11-HMAC-SHA256"
      ? Array.from(regions, (name) => derivedKey(accessKey, secretKey, `${date}/${name}/${service}`))
      : [secretKey];
  if (!scope.terminated) return secrets;
  return secrets.map((secret) =>
    [date, region, service, "sdk_request"].reduce<string | Buffer>((key, step) => hmac(key, step), `SDK${secret}`),
  );
}

/** HKDF (RFC 5869) with the access key as salt; the signers use its hexadecimal text as key. */
function derivedKey(accessKey: string, secretKey: string, info: string): string {
  return Buffer.from(hkdfSync("sha256", secretKey, accessKey, info, 32)).toString("hex");
}

function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}
