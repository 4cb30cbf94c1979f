// How the client proves who calls: a token, an access key, a user of IAM, a function, or what the environment holds.
import { isObject, objectOf } from "./answer.ts";
import { badAnswer, badArgument } from "./dis-error.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import type { Correction } from "./service-clock.ts";
import { type AccessKey, signRequest } from "./sign.ts";
import type { WireRequest, WireResponse } from "./wire.ts";

/** A user of IAM with a password; the client obtains a token, keeps it, and renews it before it ends. */
export interface IamUser {
  /** The name of the user. */
  user: string;
  password: string;
  /** The name of the account (domain) that the user belongs to. */
  domain: string;
}

/**
 * `{ token }` sends X-Auth-Token; `{ accessKey, secretKey, securityToken? }` signs every request; `{ user, password,
 * domain }` obtains tokens from IAM; a function is asked before every attempt, so that it can renew what it returns.
 */
export type Credentials = { token: string } | AccessKey | IamUser | (() => Promise<{ token: string } | AccessKey>);

/** Sends a request to IAM as an operation of it. */
export type SendToIam = (operationId: string, request: WireRequest) => Promise<WireResponse>;

/** Adds credentials to requests. */
export interface Authorizer {
  /** The headers to send. `now` is the time by the service's clock. */
  authorize(request: WireRequest, now: number): Promise<Record<string, string>>;
  /** Told of the headers of an attempt whose credentials were refused; says whether the next one would come with others. */
  refused(headers: Record<string, string>): Correction;
}

/**
 * Makes the authorizer of some credentials; throws a `bad-argument` error when they are incomplete. For users of IAM it asks
 * IAM, whose endpoint has no slash at its end, for tokens of a project.
 */
export function createAuthorizer(credentials: Credentials, iam: string, project: object, send: SendToIam): Authorizer {
  if ("user" in credentials) return iamUserAuthorizer(credentials, iam, project, send);
  const fixed = typeof credentials !== "function";
  if (fixed) requireTokenOrKey(credentials);
  return {
    authorize: async (request, now) => authorizeWith(fixed ? credentials : await ask(credentials), request, now),
    refused: () => "none",
  };
}

/**
 * The credentials of the environment, under the names of Huawei's SDKs: HUAWEICLOUD_SDK_AK, HUAWEICLOUD_SDK_SK and, for a
 * temporary key, HUAWEICLOUD_SDK_SECURITY_TOKEN. Undefined when they are not there, as in a browser.
 *
 * Source: the environment credentials provider of huaweicloud-sdk-core for Python and Go.
 */
export function environmentCredentials(environment: Record<string, string | undefined>): AccessKey | undefined {
  const {
    HUAWEICLOUD_SDK_AK: accessKey,
    HUAWEICLOUD_SDK_SK: secretKey,
    HUAWEICLOUD_SDK_SECURITY_TOKEN: securityToken,
  } = environment;
  if (!accessKey || !secretKey) return undefined;
  return { accessKey, secretKey, ...(securityToken ? { securityToken } : {}) };
}

/** What a function gives, of which nothing is sure. */
async function ask(credentials: () => Promise<{ token: string } | AccessKey>): Promise<{ token: string } | AccessKey> {
  const given = await credentials();
  if (!isObject(given)) throw badArgument("the function for the credentials gave none");
  requireTokenOrKey(given);
  return given;
}

async function authorizeWith(
  credentials: { token: string } | AccessKey,
  request: WireRequest,
  now: number,
): Promise<Record<string, string>> {
  if ("token" in credentials) return { ...request.headers, "X-Auth-Token": credentials.token };
  return signRequest(request, credentials, new Date(now));
}

/** The operation of IAM that issues tokens. */
const issueToken = "keystoneCreateUserTokenByPassword";

/** Tokens live 24 hours; one is renewed when less than this is left, in milliseconds. */
const renewBefore = 30 * 60_000;

function iamUserAuthorizer(credentials: IamUser, iam: string, project: object, send: SendToIam): Authorizer {
  requireTexts(credentials, ["user", "password", "domain"]);
  const { user, password, domain } = credentials;
  let token: string | undefined;
  let expires: number;

  // Concurrent callers share one request, which goes on when one of them is aborted.
  const renew = oneAtATime(async () => {
    const auth = {
      identity: { methods: ["password"], password: { user: { name: user, password, domain: { name: domain } } } },
      scope: { project },
    };
    const answer = await send(issueToken, {
      method: "POST",
      url: `${iam}/v3/auth/tokens`,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ auth }),
    });
    const issued = answer.headers.get("x-subject-token");
    if (!issued) throw badAnswer(issueToken, "no header X-Subject-Token", answer.status);
    const { token: described } = objectOf(issueToken, answer);
    const { expires_at } = isObject(described) ? described : {};
    const end = typeof expires_at === "string" ? Date.parse(expires_at) : Number.NaN;
    if (Number.isNaN(end)) throw badAnswer(issueToken, "no time at which the token expires", answer.status);
    token = issued;
    expires = end;
  });

  return {
    async authorize(request, now) {
      if (!token || expires - now < renewBefore) await renew();
      return { ...request.headers, "X-Auth-Token": token as string };
    },
    refused(headers) {
      if (headers["X-Auth-Token"] !== token) return "known";
      token = undefined;
      return "made";
    },
  };
}

function requireTokenOrKey(credentials: object): void {
  requireTexts(credentials, "token" in credentials ? ["token"] : ["accessKey", "secretKey"]);
}

function requireTexts(credentials: object, names: string[]): void {
  for (const name of names) {
    if (typeof (credentials as Record<string, unknown>)[name] !== "string")
      throw badArgument(`the credentials have no ${name}`);
  }
}
