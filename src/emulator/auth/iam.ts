// The two calls of IAM that a client of DIS needs: a token for a password, and the list of projects.
import { operations } from "../../../generated/iam/operations.ts";
import type { components } from "../../../generated/iam/schema.ts";
import { validators } from "../../../generated/iam/validators.ts";
import { check } from "../../openapi/request-check.ts";
import { queryArguments } from "../query.ts";
import type { EmulatorRequest, EmulatorResponse } from "../wire.ts";
import type { AuthOptions, Caller, UserEntry } from "./authenticator.ts";
import { headerOf } from "./canonical-request.ts";
import { idOfName, type Project } from "./projects.ts";
import { sameText } from "./same-text.ts";
import { createTokenIssuer, type TokenPayload, tokenTime } from "./token-issuer.ts";

type Schemas = components["schemas"];

export interface Iam {
  /** POST /v3/auth/tokens */
  createToken(request: EmulatorRequest, now: number): EmulatorResponse;
  /** GET /v3/projects */
  listProjects(request: EmulatorRequest, caller: Caller): EmulatorResponse;
}

/** Makes IAM. It has to have the same options as the authenticator, which checks the tokens. */
export function createIam(options: AuthOptions = {}): Iam {
  const { tokens = createTokenIssuer(), projects = [] } = options;
  const open = options.mode !== "verify";
  const users = options.mode === "verify" ? (options.users ?? []) : [];
  for (const { name, password } of users) if (!password) throw new Error(`the user ${name} has an empty password`);

  /** The project of a scope by its id or its name, if the user may have it. */
  function projectOf({ id, name }: Schemas["ScopeProject"], user: UserEntry | undefined): Project | undefined {
    const known = projects.find((project) => (id === undefined ? project.name === name : project.id === id));
    if (open) return known ?? { id: id ?? idOfName(name ?? ""), name: name ?? id ?? "" };
    const project = known ?? (id !== undefined && user?.projects?.includes(id) ? { id, name: id } : undefined);
    return project && (user?.projects?.includes(project.id) ?? true) ? project : undefined;
  }

  return {
    createToken(request, now) {
      const asked = tokenRequestOf(request.body);
      if (typeof asked === "string") return keystoneError(400, `The request body is invalid: ${asked}`);
      const { identity, scope } = asked.auth;
      const { name, password, domain } = identity.password.user;
      const user = users.find((user) => user.name === name && user.domain === domain.name);
      // Compared even for users that do not exist, who are refused in the same time.
      const proved = sameText(user?.password ?? "", password) && user !== undefined;
      if (!open && !proved) return keystoneError(401, "The username or password is wrong.");
      const account = { id: idOfName(domain.name), name: domain.name };
      const project = scope.project && projectOf(scope.project, user);
      // No source shows the answer; Keystone has 401 where a user has nothing to do with what the token is for.
      if (scope.project && !project) return keystoneError(401, "The user has no such project.");
      if (!open && scope.domain && !isAccount(scope.domain, account)) {
        return keystoneError(401, "The user does not belong to this account.");
      }
      const grant = { user: name, domain: domain.name, projectId: project?.id ?? null };
      const { token, payload } = tokens.issue(grant, now);
      const body = tokenBody(payload, account, project, addressOf(request));
      const issued = answer(201, body);
      issued.headers["X-Subject-Token"] = token;
      return issued;
    },

    listProjects(request, caller) {
      const { values, repeated } = queryArguments(request.query, operations.keystoneListProjects.queryArguments);
      if (repeated !== undefined) return keystoneError(400, `The query parameter ${repeated} comes twice.`);
      const name = values.name || undefined;
      const named = projects.filter((project) => name === undefined || project.name === name);
      if (open && name !== undefined && named.length === 0) named.push({ id: idOfName(name), name });
      // Credentials for an account are good for no project, but show all of them: that is how one finds the project.
      const { projectId, domain = "emulator" } = caller;
      const own = projectId ? named.filter(({ id }) => id === projectId) : named;
      return answer(200, projectsBody(own, domain, addressOf(request)));
    },
  };
}

function answer(
  status: number,
  body: Schemas["TokenResult"] | Schemas["ProjectList"] | Schemas["KeystoneError"],
): EmulatorResponse {
  return { status, headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
}

function keystoneError(code: 400 | 401, message: string): EmulatorResponse {
  return answer(code, { error: { code, message, title: code === 400 ? "Bad Request" : "Unauthorized" } });
}

/** The body of a request for a token, or what is wrong with it; never with a value of it, which may be a password. */
function tokenRequestOf(body: Uint8Array): Schemas["TokenRequest"] | string {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    return "it is no JSON";
  }
  const { body: rules } = validators.keystoneCreateUserTokenByPassword;
  const fault = rules && check(rules.validate, value);
  if (fault) return `${fault.pointer} ${fault.message}`.trim();
  const request = value as Schemas["TokenRequest"];
  const { project, domain } = request.auth.scope;
  if (!project === !domain) return "/auth/scope must have either project or domain";
  const { id, name } = project ?? domain ?? {};
  if (!id && !name) return `/auth/scope/${project ? "project" : "domain"} must have id or name`;
  if (!request.auth.identity.methods.includes("password")) return "/auth/identity/methods must have password";
  return request;
}

function isAccount({ id, name }: Schemas["ScopeDomain"], account: Schemas["TokenDomain"]): boolean {
  return id ? id === account.id : name === account.name;
}

/** Where this service is, for links: the way by which the request came. */
function addressOf(request: EmulatorRequest): string {
  return `http://${headerOf(request, "host")}`;
}

function tokenBody(
  { user, issued, expires }: TokenPayload,
  domain: Schemas["TokenDomain"],
  project: Project | undefined,
  address: string,
): Schemas["TokenResult"] {
  const scope = project ? { project: { ...project, domain } } : { domain };
  return {
    token: {
      expires_at: tokenTime(expires),
      issued_at: tokenTime(issued),
      methods: ["password"],
      catalog: [service("iam", `${address}/v3`), service("dis", `${address}/v2`)],
      ...scope,
      user: { id: idOfName(`${domain.name}/${user}`), name: user, domain, password_expires_at: "" },
      roles: [{ id: "0", name: "te_admin" }],
    },
  };
}

function service(name: string, url: string): Schemas["CatalogService"] {
  const endpoint = { id: idOfName(url), interface: "public", region: "*", region_id: "*", url };
  return { id: idOfName(name), name, type: name, endpoints: [endpoint] };
}

function projectsBody(projects: readonly Project[], domain: string, address: string): Schemas["ProjectList"] {
  const account = idOfName(domain);
  const links = (self: string) => ({ next: null, previous: null, self });
  return {
    projects: projects.map(({ id, name }) => ({
      domain_id: account,
      is_domain: false,
      parent_id: account,
      name,
      description: "",
      links: links(`${address}/v3/projects/${id}`),
      id,
      enabled: true,
    })),
    links: links(`${address}/v3/projects`),
  };
}
