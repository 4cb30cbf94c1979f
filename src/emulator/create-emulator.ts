// createEmulator: the whole service in one object, with or without a socket.
import { randomBytes, randomInt } from "node:crypto";
import type { OperationId } from "../../generated/dis/operations.ts";
import { patterns } from "../../generated/dis/patterns.ts";
import { type AuthOptions, createAuthenticator, nobody } from "./auth/authenticator.ts";
import { createIam } from "./auth/iam.ts";
import { answerControl, isControl } from "./control/control.ts";
import { Faults, refusalOf, type SetFault } from "./control/faults.ts";
import { FlowControl } from "./domain/flow-control.ts";
import { type Limits, relaxedLimits } from "./domain/limits.ts";
import { Partitioner } from "./domain/partitioner.ts";
import { answerOf, type ErrorStyle, refusalToAnswer } from "./http/answer.ts";
import { AskedRequest } from "./http/arguments.ts";
import { type Listener, type ListenOptions, listen } from "./http/listener.ts";
import { type Described, routeOf } from "./http/router.ts";
import { emulated } from "./operations/index.ts";
import { isEmulated } from "./operations/not-emulated.ts";
import type { EmulatorState, IamOperation, Operation } from "./operations/operation.ts";
import { DisRefusal, GatewayRefusal, Refusal } from "./refusal.ts";
import { createMemoryStore } from "./store/memory-store.ts";
import { type Store, StoreFullError } from "./store/store.ts";
import { bodyBytes, type EmulatorRequest, type EmulatorResponse } from "./wire.ts";

export interface EmulatorOptions {
  /** Where everything is kept. Default: memory, for as long as the emulator lives. */
  store?: Store;
  /** Default: the time of this machine. */
  clock?: { now(): number };
  /** Milliseconds since any moment, by a clock that nobody sets. Default: `performance.now`. */
  elapsed?: () => number;
  /** Default: the documented quotas, and no flow control. */
  limits?: Limits;
  /** Who may call. Default: whoever brings credentials, of whatever kind. */
  auth?: AuthOptions;
  /**
   * What the calls below `/_emulator` other than health have to bring in the header X-Control-Token. Default: nothing, but when
   * credentials are checked a token made at random.
   */
  controlToken?: string;
  /** Makes the ids of streams and apps, 19 letters and digits each. Default: at random. */
  newId?: () => string;
  /** How errors look. Default: `strict`, as the service sends them. */
  errors?: ErrorStyle;
  /** From 0 to below 1; decides where records without a routing field go. Default: Math.random. */
  random?: () => number;
  /** Told of every answer before it leaves, such as to check it or to log it. What it throws becomes a 500. */
  onAnswer?: (exchange: Exchange) => void;
  /** Told of what went wrong inside, when a request is answered with 500. Default: printed to stderr. */
  onError?: (error: unknown) => void;
}

export interface Exchange {
  request: EmulatorRequest;
  response: EmulatorResponse;
  /** Undefined when the path leads to no operation. */
  operation: Described | undefined;
  /** The name of the fault that made it fail, if one did. */
  fault: string | undefined;
  /** How long it took to answer. */
  milliseconds: number;
}

export interface Emulator {
  /** Answers a request. Never throws. */
  handle(request: EmulatorRequest): Promise<EmulatorResponse>;
  /** The same in the form of `fetch`, to be handed to a client: no socket is needed. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /**
   * Listens on a port; 0 takes any free one.
   *
   * @throws Error when the port is taken; the message says what to do.
   */
  listen(port?: number, options?: ListenOptions): Promise<Listener>;
  /** Failures on purpose, such as `faults.set("busy", { status: 429, share: 0.1 })`. None at first. */
  readonly faults: Faults;
  /** What calls below `/_emulator` have to bring, if anything. */
  readonly controlToken: string | undefined;
  /** Stops listening, lets requests under way end, and closes the store. */
  close(): Promise<void>;
}

/**
 * Makes an emulator of the whole service.
 *
 * @throws Error when the control token, a password or a secret is empty.
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const { store = createMemoryStore(), clock = Date, limits = relaxedLimits, errors = "strict" } = options;
  const { elapsed = () => performance.now() } = options;
  const started = clock.now() - elapsed();
  const onError = options.onError ?? ((error) => console.error(error));
  const state: EmulatorState = {
    store,
    limits,
    flow: new FlowControl(limits),
    partitioner: new Partitioner(options.random ?? Math.random),
    iam: createIam(options.auth),
    provenNow: () => Math.min(clock.now(), started + elapsed()),
    newId: options.newId ?? randomId,
  };
  const authenticator = createAuthenticator(options.auth);
  const faults = new Faults();
  const { controlToken: token = options.auth?.mode === "verify" ? randomBytes(16).toString("hex") : undefined } =
    options;
  if (token === "") throw new Error("the control token is empty");
  const listeners: Listener[] = [];

  // Ids of requests are random from emulator to emulator, and count within one.
  const session = randomBytes(8).toString("hex");
  let requests = 0;

  async function handle(request: EmulatorRequest): Promise<EmulatorResponse> {
    const requestId = session + (++requests).toString(16).padStart(16, "0");
    let operation: Described | undefined;
    let fault: SetFault | undefined;
    let response: EmulatorResponse;
    const { onAnswer } = options;
    const started = onAnswer ? performance.now() : 0;
    const tell = () =>
      onAnswer?.({ request, response, operation, fault: fault?.name, milliseconds: performance.now() - started });
    try {
      const route = isControl(request) ? undefined : routeOf(request.method, request.path);
      operation = route?.operation;
      fault = operation && faults.next(operation.id);
      if (fault) {
        if (fault.takesEffect) await answer(route, request, requestId).catch(unlessRefused);
        throw refusalOf(fault);
      }
      const control = route ? undefined : await answerControl(request, { store, faults, token }, requestId);
      response = control ?? (await answer(route, request, requestId));
      tell();
    } catch (error) {
      if (!(error instanceof Refusal)) onError(error);
      // What the store says of its disk helps whoever called; anything else inside does not.
      const details = error instanceof StoreFullError ? [error.message] : [];
      const refusal = error instanceof Refusal ? error : new DisRefusal("DIS.5000", details);
      response = refusalToAnswer(refusal, errors, requestId);
      if (fault?.retryAfter !== undefined) response.headers["Retry-After"] = String(fault.retryAfter);
      try {
        tell();
      } catch (second) {
        onError(second);
        response = refusalToAnswer(new DisRefusal("DIS.5000"), errors, requestId);
      }
    }
    return response;
  }

  async function answer(
    route: ReturnType<typeof routeOf>,
    request: EmulatorRequest,
    requestId: string,
  ): Promise<EmulatorResponse> {
    if (!route) {
      const text = "The API does not exist or has not been published in the environment.";
      throw new GatewayRefusal(text, 404, "APIGW.0101");
    }
    const { operation, projectId, parameters } = route;
    const now = clock.now();
    const { id, authenticated, errorCodes } = operation;
    const caller = authenticated ? authenticator.authenticate(request, now, errorCodes) : nobody;
    if (projectId !== undefined) {
      if (!patterns.ProjectId.test(projectId)) throw new DisRefusal("DIS.4117", [projectId]);
      authenticator.authorize(caller, projectId);
    }
    if (!isEmulated(id)) {
      return refusalToAnswer(new DisRefusal("DIS.5000", [`${id} is not emulated yet`], 501), errors, requestId);
    }
    const perform = emulated[id as keyof typeof emulated] as Operation<OperationId> | IamOperation;
    const asked = new AskedRequest(operation, parameters, request, projectId ?? "", caller);
    return answerOf(operation.success, await perform(asked, state, now), requestId);
  }

  return {
    handle,
    faults,
    controlToken: token,
    fetch: async (input, init) => fetchFrom(handle, new Request(input, init)),
    listen: async (port = 4010, listenOptions = {}) => {
      const listener = await listen(handle, port, listenOptions);
      listeners.push(listener);
      return listener;
    },
    close: async () => {
      await Promise.all(listeners.map((listener) => listener.close()));
      await store.close();
    },
  };
}

/** Whether an answer that is lost would have been a refusal makes no difference. */
function unlessRefused(error: unknown): void {
  if (!(error instanceof Refusal)) throw error;
}

/** Rejects as `fetch` does: with the reason of the signal, and what is aborted before all of it is there takes no effect. */
async function fetchFrom(handle: Emulator["handle"], request: Request): Promise<Response> {
  const { signal } = request;
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    if (signal.aborted) reject(signal.reason);
  });
  const answered = async () => {
    const url = new URL(request.url);
    const body = new Uint8Array(await request.arrayBuffer());
    signal.throwIfAborted();
    return handle({
      method: request.method,
      path: url.pathname,
      query: url.search.slice(1),
      headers: { host: url.host, ...Object.fromEntries(request.headers) },
      body,
    });
  };
  const { status, headers, body } = await Promise.race([answered(), aborted]);
  const sent = typeof body === "string" ? body : bodyBytes(body);
  return new Response(sent.length === 0 ? null : sent, { status, headers });
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** 19 letters and digits, as all ids of the service are. */
function randomId(): string {
  return Array.from({ length: 19 }, () => letters[randomInt(letters.length)]).join("");
}
