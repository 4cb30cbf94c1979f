// Tokens that say themselves what they are good for, so that nothing has to be kept: a payload and its HMAC.
import { createHmac, randomBytes } from "node:crypto";
import { refusedByGateway } from "./gateway-refusals.ts";
import { sameText } from "./same-text.ts";

/** What a token says. */
export interface TokenPayload {
  user: string;
  /** The account of the user. */
  domain: string;
  /** The project that the token is good for; null for one that is good for an account, and so for no project. */
  projectId: string | null;
  /** There for a token that is good for neither, which only shows what there is to ask for. */
  scoped?: false;
  /** In milliseconds since 1970, as `expires`. */
  issued: number;
  expires: number;
}

export interface TokenIssuer {
  /** A token that is good from now on for 24 hours. */
  issue(grant: Omit<TokenPayload, "issued" | "expires">, now: number): { token: string; payload: TokenPayload };
  /**
   * What a token says.
   *
   * @throws GatewayRefusal when it is not one of this issuer, or its time is over.
   */
  check(token: string, now: number): TokenPayload;
}

export interface TokenIssuerOptions {
  /** Whoever has it can make tokens. Default: a random one, with which tokens end with the issuer. */
  secret?: string;
}

/** Section 3.2 of the reference. */
const lifetime = 24 * 60 * 60 * 1000;

/** Makes an issuer. Those with the same secret know each other's tokens. */
export function createTokenIssuer(options: TokenIssuerOptions = {}): TokenIssuer {
  if (options.secret === "") throw new Error("the secret for tokens is empty");
  const secret = options.secret ?? randomBytes(32);
  const seal = (text: string) => createHmac("sha256", secret).update(text).digest("base64url");
  return {
    issue(grant, now) {
      const payload = { ...grant, issued: now, expires: now + lifetime };
      const text = Buffer.from(JSON.stringify(payload)).toString("base64url");
      return { token: `${text}.${seal(text)}`, payload };
    },
    check(token, now) {
      const dot = token.indexOf(".");
      const text = token.slice(0, Math.max(dot, 0));
      // As texts: two texts of base64url can stand for the same bytes, but only one of them was issued.
      if (!sameText(seal(text), token.slice(dot + 1))) throw refusedByGateway.damagedToken();
      const payload: TokenPayload = JSON.parse(Buffer.from(text, "base64url").toString());
      if (now >= payload.expires) throw refusedByGateway.expiredToken(tokenTime(payload.expires));
      return payload;
    },
  };
}

/** A time as IAM writes it: in UTC, with six decimals of a second. */
export function tokenTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace("Z", "000Z");
}
