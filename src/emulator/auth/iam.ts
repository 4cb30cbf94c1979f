// The calls of IAM that clients of DIS need: a token for a password, and what there is to ask tokens for.
import { operations } from "../../../generated/iam/operations.ts";
import type { components } from "../../../generated/iam/schema.ts";
import { validators } from "../../../generated/iam/validators.ts";
import { callPathOf } from "../../http/call-path.ts";
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
  /** GET /v3 */
  showVersion(request: EmulatorRequest): EmulatorResponse;
  /** GET /v3/auth/catalog */
  showCatalog(request: EmulatorRequest, caller: Caller): EmulatorResponse;
  /** GET /v3/auth/projects */
  listAuthProjects(request: EmulatorRequest, caller: Caller): EmulatorResponse;
  /** GET /v3/auth/domains */
  listAuthDomains(request: EmulatorRequest, caller: Caller): EmulatorResponse;
}

/** Makes IAM. It has to have the same options as the authenticator, which checks the tokens. */
export function createIam(options: AuthOptions = {}): Iam {
  const { tokens = createTokenIssuer(), projects = [] } = options;
  const open = options.mode !== "verify";
  const users = options.mode === "verify" ? (options.users ?? []) : [];
  for (const { name, password } of users) if (!password) throw new Error(`the user ${name} has an empty password`);

  /** In open mode any name is a project; those asked for are remembered, so that the catalog can tell the region of an id. */
  const made = new Map<string, Project>();

  function projectNamed(name: string): Project {
    const project = { id: idOfName(name), name };
    if (made.size >= maxMade) made.clear();
    made.set(project.id, project);
    return project;
  }

  /** The project of a scope by its id or its name, if the user may have it. */
  function projectOf({ id, name }: Schemas["ScopeProject"], user: UserEntry | undefined): Project | undefined {
    const known = projects.find((project) => (id === undefined ? project.name === name : project.id === id));
    if (open) return known ?? (id === undefined ? projectNamed(name ?? "") : (made.get(id) ?? { id, name: id }));
    const project = known ?? (id !== undefined && user?.projects?.includes(id) ? { id, name: id } : undefined);
    return project && (user?.projects?.includes(project.id) ?? true) ? project : undefined;
  }

  /** The projects that a caller may have tokens for. An access key is for one of them, or for all. */
  function projectsOf({ name, domain, projectId }: Caller): readonly Project[] {
    const user = users.find((user) => user.name === name && user.domain === domain);
    if (user?.projects) return user.projects.map((id) => projects.find((one) => one.id === id) ?? { id, name: id });
    return domain !== undefined || projectId === undefined ? projects : projects.filter(({ id }) => id === projectId);
  }

  /** The accounts of a caller; access keys do not say theirs, so they get those of all users. */
  function accountsOf({ domain }: Caller): string[] {
    if (domain !== undefined) return [domain];
    return users.length > 0 ? [...new Set(users.map((user) => user.domain))] : [defaultAccount];
  }

  return {
    createToken(request, now) {
      const asked = tokenRequestOf(request.body);
      if (typeof asked === "string") return keystoneError(400, `The request body is invalid: ${asked}`);
      const { identity, scope = {} } = asked.auth;
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
      const unscoped = asked.auth.scope ? {} : { scoped: false as const };
      const grant = { user: name, domain: domain.name, projectId: project?.id ?? null, ...unscoped };
      const { token, payload } = tokens.issue(grant, now);
      const known = projectsOf({ name, domain: domain.name });
      const body = tokenBody(payload, account, project, catalogOf(project, known, addressOf(request)));
      const issued = answer(201, body);
      issued.headers["X-Subject-Token"] = token;
      return issued;
    },

    listProjects(request, caller) {
      const { values, repeated } = queryArguments(request.query, operations.keystoneListProjects.queryArguments);
      if (repeated !== undefined) return keystoneError(400, `The query parameter ${repeated} comes twice.`);
      const name = values.name || undefined;
      const named = projects.filter((project) => name === undefined || project.name === name);
      if (open && name !== undefined && named.length === 0) named.push(projectNamed(name));
      // Credentials for an account are good for no project, but show all of them: that is how one finds the project.
      const { projectId, domain = defaultAccount } = caller;
      const own = projectId ? named.filter(({ id }) => id === projectId) : named;
      return answer(200, projectsBody(own, domain, "/v3/projects", addressOf(request)));
    },

    showVersion(request) {
      const links = [{ rel: "self", href: `${addressOf(request)}/v3/` }];
      const mediaTypes = [{ base: "application/json", type: "application/vnd.openstack.identity-v3+json" }];
      const version = {
        id: "v3.6",
        status: "stable",
        updated: "2016-04-04T00:00:00Z",
        links,
        "media-types": mediaTypes,
      };
      return answer(200, { version });
    },

    showCatalog(request, caller) {
      if (caller.scoped === false) {
        return keystoneError(403, "The token is for neither a project nor an account, and opens no service.");
      }
      // An access key may be good for several projects; its clients say in this header which one they mean.
      const id = caller.projectId === undefined ? headerOf(request, "x-project-id") : caller.projectId;
      const known = projectsOf(caller);
      const project = id
        ? (known.find((one) => one.id === id) ?? (open ? projectOf({ id }, undefined) : undefined))
        : undefined;
      const address = addressOf(request);
      const links = linksOf(`${address}/v3/auth/catalog`);
      return answer(200, { catalog: catalogOf(project, known, address), links });
    },

    listAuthProjects(request, caller) {
      const { domain = accountsOf(caller)[0] ?? defaultAccount } = caller;
      return answer(200, projectsBody(projectsOf(caller), domain, "/v3/auth/projects", addressOf(request)));
    },

    listAuthDomains(request, caller) {
      const { values, repeated } = queryArguments(request.query, operations.keystoneListAuthDomains.queryArguments);
      if (repeated !== undefined) return keystoneError(400, `The query parameter ${repeated} comes twice.`);
      const wanted = values.name || undefined;
      const accounts = accountsOf(caller).filter((name) => wanted === undefined || name === wanted);
      if (open && wanted !== undefined && accounts.length === 0) accounts.push(wanted);
      const address = addressOf(request);
      const domains = accounts.map((name) => {
        const id = idOfName(name);
        return { id, name, enabled: true, description: "", links: linksOf(`${address}/v3/domains/${id}`) };
      });
      return answer(200, { domains, links: linksOf(`${address}/v3/auth/domains`) });
    },
  };
}

/** How many projects are remembered that were made for their names. */
const maxMade = 1000;

/** The account where credentials name none. */
const defaultAccount = "emulator";

type Body = Schemas[
  | "TokenResult"
  | "ProjectList"
  | "DomainList"
  | "ServiceCatalog"
  | "IdentityVersionResult"
  | "KeystoneError"];

function answer(status: number, body: Body): EmulatorResponse {
  return { status, headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
}

function keystoneError(code: keyof typeof titles, message: string): EmulatorResponse {
  return answer(code, { error: { code, message, title: titles[code] } });
}

const titles = { 400: "Bad Request", 401: "Unauthorized", 403: "Forbidden" };

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
  if (!request.auth.identity.methods.includes("password")) return "/auth/identity/methods must have password";
  if (!request.auth.scope) return request;
  const { project, domain } = request.auth.scope;
  if (!project === !domain) return "/auth/scope must have either project or domain";
  const { id, name } = project ?? domain ?? {};
  if (!id && !name) return `/auth/scope/${project ? "project" : "domain"} must have id or name`;
  return request;
}

function isAccount({ id, name }: Schemas["ScopeDomain"], account: Schemas["TokenDomain"]): boolean {
  return id ? id === account.id : name === account.name;
}

/** Where this service is, for links: the way by which the request came. */
function addressOf(request: EmulatorRequest): string {
  return `http://${headerOf(request, "host")}${callPathOf(request.path).prefix}`;
}

function tokenBody(
  { user, issued, expires, scoped }: TokenPayload,
  domain: Schemas["TokenDomain"],
  project: Project | undefined,
  catalog: Schemas["CatalogService"][],
): Schemas["TokenResult"] {
  const scope = project ? { project: { ...project, domain } } : { domain };
  return {
    token: {
      expires_at: tokenTime(expires),
      issued_at: tokenTime(issued),
      methods: ["password"],
      ...(scoped === false ? {} : { catalog, ...scope, roles: [{ id: "0", name: "te_admin" }] }),
      user: { id: idOfName(`${domain.name}/${user}`), name: user, domain, password_expires_at: "" },
    },
  };
}

/**
 * The services that credentials for a project open, or those for an account, which has it in the regions of all its projects. The
 * names, types and addresses are those of an answer recorded at Open Telekom Cloud (python-otcextensions, sdk_test_mock.py).
 */
function catalogOf(
  project: Project | undefined,
  ofAccount: readonly Project[],
  address: string,
): Schemas["CatalogService"][] {
  const regions = [...new Set((project ? [project] : ofAccount).map(regionOf))];
  return [
    service("keystone", "identity", ["*"], `${address}/v3`),
    service("Data Ingestion Service", "dis", regions, address),
    ...(project ? [service("disv2", "disv2", regions, `${address}/v2/${project.id}`)] : []),
  ];
}

/** A project is named like its region; further ones in it have more behind an underscore. */
function regionOf({ name }: Project): string {
  return name.replace(/_.*/s, "");
}

function service(name: string, type: string, regions: readonly string[], url: string): Schemas["CatalogService"] {
  const endpoints = regions.map((region) => {
    return { id: idOfName(`${type} ${region} ${url}`), interface: "public", region, region_id: region, url };
  });
  return { id: idOfName(type), name, type, endpoints };
}

function linksOf(self: string): Schemas["Links"] {
  return { next: null, previous: null, self };
}

function projectsBody(
  projects: readonly Project[],
  domain: string,
  path: string,
  address: string,
): Schemas["ProjectList"] {
  const account = idOfName(domain);
  return {
    projects: projects.map(({ id, name }) => ({
      domain_id: account,
      is_domain: false,
      parent_id: account,
      name,
      description: "",
      links: linksOf(`${address}/v3/projects/${id}`),
      id,
      enabled: true,
    })),
    links: linksOf(`${address}${path}`),
  };
}
