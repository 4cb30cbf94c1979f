// createCore: one typed method for each operation of DIS, derived from the generated routes.
import type { Methods } from "../../generated/dis/methods.ts";
import type { OperationId } from "../../generated/dis/operations.ts";
import { type Route, routes } from "../../generated/dis/routes.ts";
import type { OperationArguments, OperationResult } from "../openapi/operation-types.ts";
import type { DisClientOptions } from "./client-options.ts";
import { type Clock, systemClock } from "./clock.ts";
import { badArgument } from "./dis-error.ts";
import { endpointOf, identify } from "./identity.ts";
import { type Arguments, bodyOf, pathOf, resultOf } from "./operation-call.ts";
import { defaultRetryPolicy, type RetryPolicy } from "./retry.ts";
import { abortable, createTransport, type SendOptions } from "./transport.ts";
import type { WireRequest, WireResponse } from "./wire.ts";

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
type Operation = (args?: Arguments, options?: CallOptions, json?: string) => Promise<unknown>;

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
  call: (id: OperationId, args?: Arguments, options?: CallOptions, json?: string) => Promise<unknown>;
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
  const { authorizer, projectId } = identify(options, transport);
  const send: ClientCore["send"] = (request, sending) => transport(request, { ...sending, authorizer });

  const operations: Record<string, Operation> = {};
  for (const [id, route] of Object.entries(routes)) operations[id] = operationOf(id, route);
  for (const [name, [id, action]] of Object.entries(actions)) {
    operations[name] = (args, callOptions) => call(id, { ...args, action }, callOptions);
  }

  function call(id: OperationId, ...rest: Parameters<Operation>): Promise<unknown> {
    return (operations[id] as Operation)(...rest);
  }

  function operationOf(id: string, route: Route): Operation {
    const ofProject = route.path.includes("{project_id}");
    return async (args = {}, callOptions = {}, json) => {
      // An abort ends the wait for the project id, but not the look-up, which other calls may share.
      const project = ofProject ? await abortable(projectId(), id, callOptions.signal) : "";
      const url = endpoint + pathOf(id, route, args, project);
      const body = bodyOf(id, route, args);
      const headers = {
        ...(options.userAgent ? { "User-Agent": options.userAgent } : {}),
        ...(route.hasBody ? { "Content-Type": "application/json" } : {}),
        ...callOptions.headers,
      };
      const response = await send(
        { method: route.method, url, headers, ...(route.hasBody ? { body: json ?? JSON.stringify(body) } : {}) },
        { ...callOptions, operationId: id, safeToRepeat: route.safeToRepeat },
      );
      return resultOf(id, route, response);
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
