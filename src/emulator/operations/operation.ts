// What every operation of the emulator is.
import type { OperationId } from "../../../generated/dis/operations.ts";
import type { OperationArguments, OperationResult } from "../../openapi/operation-types.ts";
import type { Caller } from "../auth/authenticator.ts";
import type { Iam } from "../auth/iam.ts";
import type { FlowControl } from "../domain/flow-control.ts";
import type { Limits } from "../domain/limits.ts";
import type { Partitioner } from "../domain/partitioner.ts";
import type { Awaitable, Store } from "../store/store.ts";
import type { AnswerRoom, EmulatorRequest, EmulatorResponse, ResponseBody } from "../wire.ts";

/** Everything that operations work on. */
export interface EmulatorState {
  store: Store;
  limits: Limits;
  flow: FlowControl;
  partitioner: Partitioner;
  iam: Iam;
  /**
   * The latest time that it can be now for certain, in milliseconds since 1970: that of the start and what has passed since. What
   * is deleted does not come back when a clock that ran ahead is mended, so nothing is deleted by the clock alone.
   */
  provenNow: () => number;
  /** Makes the id of a stream or an app: 19 letters and digits. */
  newId: () => string;
}

export interface OperationRequest<Id extends OperationId> {
  readonly projectId: string;
  /** Where room for a large answer is to be had; undefined if there is enough for any. */
  readonly answerRoom: AnswerRoom | undefined;
  /**
   * Checks path, query and body against the contract, and returns them together.
   *
   * @throws DisRefusal when they break it.
   */
  arguments(): OperationArguments<Id>;
  /** The body as it came, not checked at all; undefined if it is anything but plain JSON by its headers. */
  plainBody(): Buffer | undefined;
  /** Who calls; somebody without a project where no credentials are asked for. */
  readonly caller: Caller;
  /** As it came. */
  readonly received: EmulatorRequest;
}

/** A body that is JSON already. */
export class Json {
  readonly body: ResponseBody;

  constructor(body: ResponseBody) {
    this.body = body;
  }
}

/** Answers a request. Returns the body, undefined for none; throws a `Refusal`. `now` is in milliseconds since 1970. */
export type Operation<Id extends OperationId> = (
  request: OperationRequest<Id>,
  state: EmulatorState,
  now: number,
) => Awaitable<OperationResult<Id> | Json>;

/** An operation that begins with its arguments checked: all but those that have a way of their own to read a request. */
export function checked<Id extends OperationId>(
  perform: (args: OperationArguments<Id>, ...rest: Parameters<Operation<Id>>) => ReturnType<Operation<Id>>,
): Operation<Id> {
  return (request, state, now) => perform(request.arguments(), request, state, now);
}

/** An answer with a status and headers of its own. */
export class WholeAnswer {
  readonly response: EmulatorResponse;

  constructor(response: EmulatorResponse) {
    this.response = response;
  }
}

/** IAM reads a request in its own way, and refuses it in the shape of Keystone. */
export type IamOperation = (
  request: Pick<OperationRequest<OperationId>, "received" | "caller">,
  state: Pick<EmulatorState, "iam">,
  now: number,
) => WholeAnswer;
