// How the client proves who calls: a token, an access key, a user of IAM, a function, or what the environment holds.
import { badArgument, DisError } from "./dis-error.ts";
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

/** What the client has to know to reach IAM. */
export interface IamAccess {
  /** The endpoint of IAM, without a slash at the end. */
  endpoint: string;
  /** The region, which is the name of its project. */
  region?: string | undefined;
  projectId?: string | undefined;
  send(request: WireRequest): Promise<WireResponse>;
}

/** Adds credentials to requests. */
export interface Authorizer {
  /** The headers to send. `now` is the time by the service's clock. */
  authorize(request: WireRequest, now: number): Promise<Record<string, string>>;
  /** Told of a 401; says whether the next attempt would come with other credentials. */
  refused(request: Record<string, string>): boolean;
}

/** Makes the authorizer of some credentials; throws a `bad-argument` error when they are incomplete. */
export function createAuthorizer(credentials: Credentials, iam: IamAccess): Authorizer {
  if ("user" in credentials) return iamUserAuthorizer(credentials, iam);
  const fixed = typeof credentials !== "function";
  if (fixed) requireTexts(credentials, "token" in credentials ? ["token"] : ["accessKey", "secretKey"]);
  return {
    authorize: async (request, now) => authorizeWith(fixed ? credentials : await credentials(), request, now),
    refused: () => false,
  };
}

/**
 * The credentials of the environment, under the names of Huawei's SDKs: HUAWEICLOUD_SDK_AK, HUAWEICLOUD_SDK_SK and, for a
 * temporary key, HUAWEICLOUD_SDK_SECURITY_TOKEN. Undefined when they are not there, as in a browser.
 *
 * Source: the environment credentials provider of huaweicloud-sdk-core for Python and Go.
 */
export function environmentCredentials(environment: Record<string, string | undefined>): AccessKey | undefined {
  const { HUAWEICLOUD_SDK_AK: accessKey, HUAWEICLOUD_SDK_SK: secretKey } = environment;
  const { HUAWEICLOUD_SDK_SECURITY_TOKEN: securityToken } = environment;
  if (!accessKey || !secretKey) return undefined;
  return { accessKey, secretKey, ...(securityToken ? { securityToken } : {}) };
}

async function authorizeWith(
  credentials: { token: string } | AccessKey,
  request: WireRequest,
  now: number,
): Promise<Record<string, string>> {
  if ("token" in credentials) return { ...request.headers, "X-Auth-Token": credentials.token };
  return signRequest(request, credentials, new Date(now));
}

/** Tokens live 24 hours; one is renewed when less than this is left, in milliseconds. */
const renewBefore = 30 * 60_000;

function iamUserAuthorizer(credentials: IamUser, iam: IamAccess): Authorizer {
  requireTexts(credentials, ["user", "password", "domain"]);
  let held: { token: string; expires: number } | undefined;
  let underWay: Promise<{ token: string; expires: number }> | undefined;

  return {
    async authorize(request, now) {
      if (!held || held.expires - now < renewBefore) {
        // Concurrent callers share one request, which goes on when one of them is aborted.
        underWay ??= obtainToken(credentials, iam).finally(() => {
          underWay = undefined;
        });
        held = await underWay;
      }
      return { ...request.headers, "X-Auth-Token": held.token };
    },
    refused(headers) {
      if (headers["X-Auth-Token"] === held?.token) held = undefined;
      return true;
    },
  };
}

async function obtainToken(
  { user, password, domain }: IamUser,
  iam: IamAccess,
): Promise<{ token: string; expires: number }> {
  const project = iam.projectId ? { id: iam.projectId } : { name: iam.region };
  const auth = {
    identity: { methods: ["password"], password: { user: { name: user, password, domain: { name: domain } } } },
    scope: { project },
  };
  const answer = await iam.send({
    method: "POST",
    url: new URL(`${iam.endpoint}/v3/auth/tokens`),
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ auth }),
  });
  const token = answer.headers.get("x-subject-token");
  if (!token) throw new DisError("IAM issued a token without the header X-Subject-Token", { kind: "bad-answer" });
  return { token, expires: Date.parse(JSON.parse(answer.text).token.expires_at) };
}

function requireTexts(credentials: object, names: string[]): void {
  for (const name of names) {
    if (typeof (credentials as Record<string, unknown>)[name] === "string") continue;
    throw badArgument(`the credentials have no ${name}`);
  }
}
