// Who calls, and for which project: what the options say, the environment, or IAM.
import { isObject, objectOf } from "./answer.ts";
import type { DisClientOptions } from "./client-options.ts";
import { type Authorizer, createAuthorizer, environmentCredentials } from "./credentials.ts";
import { badAnswer, badArgument } from "./dis-error.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import type { Transport } from "./transport.ts";
import type { WireRequest } from "./wire.ts";

export interface Identity {
  authorizer: Authorizer;
  /** The project that calls concern; asked of IAM once when nobody says. */
  projectId(): string | Promise<string>;
}

/** The operation of IAM that knows the projects. */
const listProjects = "keystoneListProjects";

/** Throws a `bad-argument` error when the options say too little or what cannot be. */
export function identify(options: DisClientOptions, transport: Transport): Identity {
  const environment = (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env ?? {};
  const credentials = options.credentials ?? environmentCredentials(environment);
  if (credentials === undefined) {
    throw badArgument("a client needs credentials, or HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK in the environment");
  }
  let projectId = options.projectId ?? environment.HUAWEICLOUD_SDK_PROJECT_ID;
  const { region } = options;
  const iam = endpointOf("iam", "iamEndpoint", options);
  if ("user" in credentials && !region && !(options.iamEndpoint && projectId)) {
    throw badArgument("an IAM user needs a region, or an iamEndpoint and a projectId");
  }
  const ask = (operationId: string, request: WireRequest, authorizer?: Authorizer) =>
    transport(request, { operationId, safeToRepeat: true, authorizer });
  const authorizer = createAuthorizer(credentials, iam, projectId ? { id: projectId } : { name: region }, ask);

  const lookUp = oneAtATime(async () => {
    if (!region) throw badArgument("a client needs a projectId, or a region to look it up by");
    const url = `${iam}/v3/projects?name=${encodeURIComponent(region)}`;
    const answer = await ask(listProjects, { method: "GET", url, headers: {} }, authorizer);
    const { projects } = objectOf(listProjects, answer);
    if (!Array.isArray(projects)) throw badAnswer(listProjects, "no list of projects", answer.status);
    if (projects.length !== 1) {
      throw badArgument(`IAM knows ${projects.length} projects named ${region}; give a projectId`);
    }
    const [project] = projects;
    if (!isObject(project) || typeof project.id !== "string" || project.id === "") {
      throw badAnswer(listProjects, "a project without an id", answer.status);
    }
    projectId = project.id;
    return projectId;
  });
  return { authorizer, projectId: () => projectId || lookUp() };
}

/** The endpoint of a service, without slashes at its end: what the option says, or else the public one of the region. */
export function endpointOf(service: string, option: "endpoint" | "iamEndpoint", options: DisClientOptions): string {
  const { region } = options;
  const url =
    options[option] ?? `https://${service}.${region}.myhuaweicloud.${region?.startsWith("eu-") ? "eu" : "com"}`;
  if (!URL.canParse(url) || !/^https?:/i.test(url)) throw badArgument(`the ${option} "${url}" is no http(s) URL`);
  return url.replace(/\/+$/, "");
}
