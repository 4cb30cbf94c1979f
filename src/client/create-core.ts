// createCore: one typed method for each operation of DIS, derived from the generated routes.
import type { Methods } from "../../generated/dis/methods.ts";
import type { OperationId } from "../../generated/dis/operations.ts";
import { routes } from "../../generated/dis/routes.ts";
import type { OperationArguments, OperationResult } from "../openapi/operation-types.ts";
import { type Clock, systemClock } from "./clock.ts";
import { type Authorizer, type Credentials, createAuthorizer, environmentCredentials } from "./credentials.ts";
import { badArgument, DisError } from "./dis-error.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { defaultRetryPolicy, type RetryPolicy } from "./retry.ts";
import { abortable, createTransport, type SendOptions, type Transport } from "./transport.ts";
import type { Middleware, WireRequest, WireResponse } from "./wire.ts";

export interface DisClientOptions {
  /** Where DIS is, such as http://127.0.0.1:4010. Default: `https://dis.<region>.myhuaweicloud.com`, or `.eu` in a region `eu-…`. */
  endpoint?: string;
  /** The region, such as `cn-north-4`. Needed when there is no `endpoint`. */
  region?: string;
  /**
   * The project that all calls concern. Default: HUAWEICLOUD_SDK_PROJECT_ID of the environment; without that it is looked
   * up in IAM by `region`, and a call fails with DisError of kind `bad-argument` when there is none.
   */
  projectId?: string;
  /** Default: the environment variables of Huawei's SDKs, HUAWEICLOUD_SDK_AK, HUAWEICLOUD_SDK_SK and so on. */
  credentials?: Credentials;
  /** Where IAM is. Default: `https://iam.<region>.myhuaweicloud.com`, or `.eu` in a region `eu-…`. */
  iamEndpoint?: string;
  /** Default: the global `fetch`. */
  fetch?: typeof globalThis.fetch;
  /** What is tried again, and how; the fields left out keep their defaults. */
  retry?: Partial<RetryPolicy>;
  /** How long one attempt may take, in milliseconds. Default: 30,000. */
  timeout?: number;
  /** Stand around every attempt, the first one outermost. */
  middleware?: Middleware[];
  /** Sent as User-Agent. Default: whatever the runtime sends. */
  userAgent?: string;
  /** For tests: time, and the dice of the pauses. */
  clock?: Clock;
  random?: () => number;
}

/** What a single call may set. */
export interface CallOptions {
  /** Ends the call, between attempts too. */
  signal?: AbortSignal;
  /** How long one attempt may take, in milliseconds. */
  timeout?: number;
  /** Further headers. An access key signs them, but for User-Agent and names with an underscore. */
  headers?: Record<string, string>;
  /** Changes to the retry policy, such as `{ repeatUnsafe: true }`. */
  retry?: Partial<RetryPolicy> | undefined;
}

type Call<Arguments, Result> =
  Record<never, never> extends Arguments
    ? (args?: Arguments, options?: CallOptions) => Promise<Result>
    : (args: Arguments, options?: CallOptions) => Promise<Result>;

/** A method as it is, without the types of its operation; `json` is the JSON of the body if the caller has made it already. */
type Operation = (args?: Record<string, unknown>, options?: CallOptions, json?: string) => Promise<unknown>;

/** The SDK names of calls that share a path, with the action that makes them out. */
const actions = {
  batchStartTransferTask: ["batchUpdateTransferTasks", "start"],
  batchStopTransferTask: ["batchUpdateTransferTasks", "stop"],
  batchCreateTags: ["batchUpdateTags", "create"],
  batchDeleteTags: ["batchUpdateTags", "delete"],
} as const;

type ActionArguments<Name extends keyof typeof actions> = Omit<
  Extract<OperationArguments<(typeof actions)[Name][0]>, { action: (typeof actions)[Name][1] }>,
  "action"
>;

/** By a name of its own, which editors show instead of all 48 methods. */
type Calls = { [Id in OperationId]: Call<OperationArguments<Id>, OperationResult<Id>> };

/** A method for every operation id, and for the four SDK names of the shared paths. */
export type DisOperations = Methods<Calls> & {
  [Name in keyof typeof actions]: Call<ActionArguments<Name>, undefined>;
};

/** What the parts of the client above the operations are built on. */
export interface ClientCore {
  operations: DisOperations;
  /** Calls an operation, with the JSON of its body if the caller has made it already. */
  call: (id: OperationId, args?: Record<string, unknown>, options?: CallOptions, json?: string) => Promise<unknown>;
  clock: Clock;
  random: () => number;
  retry: RetryPolicy;
  /** Sends a request with the credentials, and repeats it as far as the policy allows. */
  send: (request: WireRequest, options: Omit<SendOptions, "authorizer">) => Promise<WireResponse>;
  /** The endpoint, without a slash at the end. */
  endpoint: string;
}

/**
 * Makes the operations of a client. Nothing is sent until a method is called, and no credential is kept where it could be
 * printed.
 *
 * @throws DisError of kind `bad-argument` when the endpoint, the region or the credentials cannot be used.
 */
export function createCore(options: DisClientOptions): ClientCore {
  const clock = options.clock ?? systemClock;
  const random = options.random ?? Math.random;
  const retry = { ...defaultRetryPolicy, ...options.retry };
  if (options.endpoint === undefined && !options.region) throw badArgument("a client needs an endpoint or a region");
  const endpoint = endpointOf("dis", "endpoint", options);
  const transport = createTransport({ ...options, clock, random, retry });
  const [authorizer, projectId] = identify(options, transport);
  const send: ClientCore["send"] = (request, sending) => transport(request, { ...sending, authorizer });

  const operations: Record<string, Operation> = {};
  for (const line of routes.split("\n")) {
    const [, , id = ""] = line.split(" ");
    let operation: Operation | undefined;
    operations[id] = (...call) => {
      operation ??= operationOf(line);
      return operation(...call);
    };
  }
  for (const [name, [id, action]] of Object.entries(actions)) {
    operations[name] = (args, callOptions) => call(id, { ...args, action }, callOptions);
  }

  function call(id: OperationId, ...rest: Parameters<Operation>): Promise<unknown> {
    return (operations[id] as Operation)(...rest);
  }

  /** Makes the operation that a line of the routes describes. */
  function operationOf(line: string): Operation {
    const [target = "", verb = "", id = "", ...repeated] = line.split(" ");
    const [place = "", ...query] = target.split(",");
    /** Literal parts and, at the odd places, the names of what stands between them. */
    const path = (place.startsWith("/") ? place : `/v2/{project_id}/${place}`).split(/[{}]/);
    const method = verb.replace(/\W+/, "");
    const hasBody = verb.includes("=");

    return async (args = {}, callOptions = {}, json) => {
      const { signal, headers } = callOptions;
      // An abort ends the wait for the project id, but not the look-up, which other calls may share.
      const project = path.includes("project_id") && (await abortable(projectId(), id, signal));
      let url = endpoint;
      for (const [index, part] of path.entries()) {
        if (index % 2 === 0) {
          url += part;
          continue;
        }
        const value = (part === "project_id" ? project : args[part]) ?? "";
        if (value === "") throw badArgument(`${id} needs ${part}`, id);
        url += encodeURIComponent(value as string);
      }
      let separator = "?";
      for (const name of query) {
        if (args[name] === undefined) continue;
        url += `${separator}${name}=${encodeURIComponent(args[name] as string)}`;
        separator = "&";
      }
      const rest: Record<string, unknown> = {};
      for (const name of Object.keys(args)) {
        if (query.includes(name) || (path.includes(name) && !repeated.includes(name))) continue;
        if (!hasBody) throw badArgument(`${id} takes no argument ${name}`, id);
        rest[name] = args[name];
      }
      const answer = await send(
        {
          method,
          url,
          headers: {
            ...(options.userAgent ? { "User-Agent": options.userAgent } : {}),
            ...(hasBody ? { "Content-Type": "application/json" } : {}),
            ...headers,
          },
          ...(hasBody ? { body: json ?? JSON.stringify(rest) } : {}),
        },
        { ...callOptions, operationId: id, safeToRepeat: !verb.includes("*") },
      );
      if (answer.text === "") return undefined;
      try {
        return JSON.parse(answer.text);
      } catch {
        throw new DisError(`${id} was answered with ${answer.status} and a body that is no JSON`, {
          kind: "bad-answer",
          operationId: id,
          status: answer.status,
        });
      }
    };
  }

  return {
    operations: operations as unknown as DisOperations,
    call,
    clock,
    random,
    retry,
    send,
    endpoint,
  };
}

/** The endpoint of a service, without slashes at its end: what the option says, or else the public one of the region. */
function endpointOf(service: string, option: "endpoint" | "iamEndpoint", options: DisClientOptions): string {
  const { region } = options;
  const url =
    options[option] ?? `https://${service}.${region}.myhuaweicloud.${region?.startsWith("eu-") ? "eu" : "com"}`;
  if (!URL.canParse(url) || !/^https?:/i.test(url)) throw badArgument(`the ${option} "${url}" is no http(s) URL`);
  return url.replace(/\/+$/, "");
}

/** Who calls, and for which project; the latter is asked of IAM once when nobody says. */
function identify(options: DisClientOptions, send: Transport): [Authorizer, () => string | Promise<string>] {
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
  const ask = (request: WireRequest, authorizer?: Authorizer) =>
    send(request, { operationId: "IAM", safeToRepeat: true, authorizer });
  const authorizer = createAuthorizer(credentials, iam, projectId ? { id: projectId } : { name: region }, ask);

  const lookUp = oneAtATime(async () => {
    if (!region) throw badArgument("a client needs a projectId, or a region to look it up by");
    const url = `${iam}/v3/projects?name=${encodeURIComponent(region)}`;
    const { text } = await ask({ method: "GET", url, headers: {} }, authorizer);
    const projects: { id: string }[] = JSON.parse(text).projects ?? [];
    if (projects.length !== 1)
      throw badArgument(`IAM knows ${projects.length} projects named ${region}; give a projectId`);
    projectId = projects[0]?.id ?? "";
    return projectId;
  });
  return [authorizer, () => projectId || lookUp()];
}
