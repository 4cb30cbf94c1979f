// `#digest` by node:crypto: on small requests WebCrypto takes several times longer, as each of its calls goes to a thread.
import crypto from "node:crypto";
import type { Digest } from "./digest.ts";

/** In one step where the runtime can (Node since 20.12). */
export const sha256: Digest["sha256"] = (data) =>
  crypto.hash?.("sha256", data) ?? crypto.createHash("sha256").update(data).digest("hex");

export const hmacSha256: Digest["hmacSha256"] = (secret, text) =>
  crypto.createHmac("sha256", secret).update(text).digest("hex");
