// Who calls, and whether they may.
import { DisRefusal } from "../refusal.ts";
import type { EmulatorRequest } from "../wire.ts";
import { looksSigned, parseAuthorization } from "./authorization-header.ts";
import { headerOf, shownCanonicalRequest } from "./canonical-request.ts";
import { refusedByGateway } from "./gateway-refusals.ts";
import { checkProject, type Project } from "./projects.ts";
import { sameText } from "./same-text.ts";
import { isSignedBy, signedPartsOf } from "./signature.ts";
import type { TokenIssuer } from "./token-issuer.ts";

/** Without a mode, credentials have to be there, and any will do. */
export type AuthOptions = OpenAuth | VerifyingAuth;

export interface OpenAuth {
  mode?: "open";
  /** What `GET /v3/projects` lists. Any other name is a project too, with an id made from the name. */
  projects?: readonly Project[];
  /** Default: one of its own; no token is checked. */
  tokens?: TokenIssuer;
}

export interface VerifyingAuth {
  mode: "verify";
  /** Who may sign. Default: nobody. */
  keys?: readonly AccessKeyEntry[];
  /** Who may ask for tokens. Default: nobody. */
  users?: readonly UserEntry[];
  /** What `GET /v3/projects` lists, and what tokens can be had for by name. Default: none. */
  projects?: readonly Project[];
  tokens: TokenIssuer;
}

export interface AccessKeyEntry {
  accessKey: string;
  secretKey: string;
  /** The token that a temporary key is sent with. */
  securityToken?: string;
  /** The one project that the key is good for. Default: all. */
  projectId?: string;
  /** Default: the access key. */
  name?: string;
}

export interface UserEntry {
  name: string;
  password: string;
  /** The account of the user. */
  domain: string;
  /** The ids of the projects that the user may have tokens for. Default: all that are known. */
  projects?: readonly string[];
}

export interface Caller {
  /** The project that the credentials are good for; undefined when any, null when none. */
  projectId?: string | null;
  name: string;
  /** The account, where the credentials tell it. */
  domain?: string;
  /** There for a token that is good for neither a project nor an account. */
  scoped?: false;
}

/** Who calls where no credentials are asked for. */
export const nobody: Caller = { name: "nobody", projectId: null };

export interface Authenticator {
  /**
   * `codes` are those of DIS that the operation can answer; where it has another, the gateway refuses instead. Default: all.
   *
   * @throws Refusal when the credentials are missing or do not hold.
   */
  authenticate(request: EmulatorRequest, now: number, codes?: readonly string[]): Caller;
  /** @throws DisRefusal when the credentials are not good for the project. */
  authorize(caller: Caller, projectId: string): void;
}

/**
 * Makes the authenticator of a mode.
 *
 * @throws Error for access keys that are incomplete or not unique.
 */
export function createAuthenticator(options: AuthOptions = {}): Authenticator {
  const callerOf = options.mode === "verify" ? verifying(options) : () => ({ name: "anybody" });
  return {
    authenticate(request, now, codes) {
      try {
        return callerOf(credentialsOf(request), request, now);
      } catch (error) {
        if (!(error instanceof DisRefusal) || codes === undefined || codes.includes(error.code)) throw error;
        throw refusedByGateway.other(error.message);
      }
    },
    authorize: checkProject,
  };
}

type Credentials = { token: string } | { authorization: string };

/** What a request brings. A token counts before a signature; no source shows a request with both. */
function credentialsOf({ headers }: EmulatorRequest): Credentials {
  const { "x-auth-token": token, authorization } = headers;
  if (token) return { token };
  if (authorization && looksSigned(authorization)) return { authorization };
  if (authorization === "") throw new DisRefusal("DIS.4101");
  if (token === "" && authorization === undefined) throw new DisRefusal("DIS.4113");
  throw refusedByGateway.noCredentials();
}

function verifying({ keys = [], tokens }: VerifyingAuth) {
  const byAccessKey = new Map<string, AccessKeyEntry>();
  for (const key of keys) {
    const { accessKey, secretKey, securityToken } = key;
    if (!accessKey) throw new Error("an access key is empty");
    if (!secretKey || securityToken === "") throw new Error(`the access key ${accessKey} has an empty secret`);
    if (byAccessKey.has(accessKey)) throw new Error(`the access key ${accessKey} is there twice`);
    byAccessKey.set(accessKey, key);
  }

  return (credentials: Credentials, request: EmulatorRequest, now: number): Caller => {
    if ("token" in credentials) {
      const { user, domain, projectId, scoped } = tokens.check(credentials.token, now);
      return { name: user, domain, projectId, ...(scoped === undefined ? {} : { scoped }) };
    }
    const authorization = parseAuthorization(credentials.authorization);
    const date = headerOf(request, "x-sdk-date");
    const signedAt = timeOf(date);
    // Part of the key, so that it has to be the date of the header.
    if (authorization.scope && authorization.scope.date !== date.slice(0, 8)) throw new DisRefusal("DIS.4105");
    const key = byAccessKey.get(authorization.accessKey);
    if (!key) throw refusedByGateway.unknownKey(authorization.accessKey);
    if (Math.abs(now - signedAt) > maxSkew) throw refusedByGateway.expiredSignature(date, signingTime(now));
    if (!isSignedBy(key.secretKey, request, authorization)) {
      throw refusedByGateway.wrongSignature(shownCanonicalRequest(request, signedPartsOf(request, authorization)));
    }
    // The v3 SDKs sign the token; here it is enough that it is there. No source shows the answer when it is wrong.
    if (!sameText(key.securityToken ?? "", headerOf(request, "x-security-token"))) {
      throw refusedByGateway.damagedToken();
    }
    const { projectId, name = key.accessKey } = key;
    return projectId === undefined ? { name } : { name, projectId };
  };
}

/** Section 3.2 of the reference: a difference of more than 15 minutes is refused. */
const maxSkew = 15 * 60 * 1000;

/** The time in an X-Sdk-Date header, `20261123T120000Z`. */
function timeOf(date: string): number {
  if (date === "") throw new DisRefusal("DIS.4103");
  const time = Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
  // Written out again, since a date such as the 31st of February can be read as well.
  if (Number.isNaN(time) || signingTime(time) !== date) throw new DisRefusal("DIS.4104");
  return time;
}

function signingTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/[-:]|\.\d{3}/g, "");
}
