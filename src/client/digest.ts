// What the signer needs of cryptography. `#digest` is node:crypto in Node, Bun and Deno and WebCrypto elsewhere: the
// `imports` of package.json choose, so that no bundle for browsers meets a built-in of Node.

export interface Digest {
  /** The SHA-256 of bytes, or of text in UTF-8, in hexadecimal. */
  sha256(data: Uint8Array | string): string | Promise<string>;
  /** The HMAC-SHA-256 of text under a secret, both in UTF-8, in hexadecimal. */
  hmacSha256(secret: string, text: string): string | Promise<string>;
}
