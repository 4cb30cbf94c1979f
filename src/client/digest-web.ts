// `#digest` by WebCrypto, which every runtime has; browsers have it on https and on loopback only.
import type { Digest } from "./digest.ts";

export const sha256: Digest["sha256"] = async (data) =>
  hexadecimal(await crypto.subtle.digest("SHA-256", typeof data === "string" ? encode(data) : (data as BufferSource)));

export const hmacSha256: Digest["hmacSha256"] = async (secret, text) => {
  const key = await crypto.subtle.importKey("raw", encode(secret), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return hexadecimal(await crypto.subtle.sign("HMAC", key, encode(text)));
};

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function hexadecimal(buffer: ArrayBuffer): string {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
