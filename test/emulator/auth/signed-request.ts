// Requests for tests, as they arrive at the emulator.
import { createHash, createHmac } from "node:crypto";
import { signRequest } from "../../../src/client/sign.ts";
import { type AccessKeyEntry, createAuthenticator } from "../../../src/emulator/auth/authenticator.ts";
import { createTokenIssuer } from "../../../src/emulator/auth/token-issuer.ts";
import { Refusal } from "../../../src/emulator/refusal.ts";
import type { EmulatorRequest } from "../../../src/emulator/wire.ts";

export const now = Date.UTC(2026, 10, 23, 12, 0, 0);
export const key = { accessKey: "HSTABCDEFGHIJKLMNOPQ", secretKey: "s3cret/Key+with=odd§signs" };
export const projectId = "0123456789abcdef0123456789abcdef";
export const streams = `http://127.0.0.1:4010/v2/${projectId}/streams`;

export const authenticatorFor = (...keys: AccessKeyEntry[]) =>
  createAuthenticator({ mode: "verify", keys, tokens: createTokenIssuer() });

export interface Outgoing {
  method?: string;
  url: URL | string;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}

/** What an HTTP server makes of a request: names of headers in lower case, values without blanks around. */
export function arriving({ method = "GET", url, headers = {}, body = "" }: Outgoing): EmulatorRequest {
  const { pathname, search, host } = new URL(url);
  const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value.trim()]);
  return {
    method,
    path: pathname,
    query: search.slice(1),
    headers: { host, ...Object.fromEntries(lower) },
    body: Buffer.from(body as string),
  };
}

/** A request signed by our client. */
export async function signed(request: Outgoing, by: AccessKeyEntry = key, at = now): Promise<EmulatorRequest> {
  const { method = "GET", url, headers = {}, body } = request;
  const signable = { method, url: new URL(url), headers, ...(body === undefined ? {} : { body }) };
  return arriving({ ...request, headers: await signRequest(signable, by, new Date(at)) });
}

/** The refusal that a call ends in. */
export function refusalOf(call: () => unknown): Refusal {
  try {
    call();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error("it was not refused");
}

export const sha256 = (data: string | Uint8Array) => createHash("sha256").update(data).digest("hex");
export const hmac = (key: string | Buffer, text: string) => createHmac("sha256", key).update(text).digest();
