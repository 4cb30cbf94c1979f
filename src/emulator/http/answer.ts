// Answers as they leave: bodies, refusals in the shape of whoever refuses, and the id of the request.
import { Json, WholeAnswer } from "../operations/operation.ts";
import { GatewayRefusal, type Refusal } from "../refusal.ts";
import type { EmulatorResponse } from "../wire.ts";

/**
 * How errors of DIS look: `strict` has the code and the message under the two names that the service sends, `all` under those of
 * the gateway as well, which the v3 SDKs of Huawei read: of what the service itself sends they show no code, or the status for one.
 */
export type ErrorStyle = "all" | "strict";

export function answerOf(status: number, body: unknown, requestId: string): EmulatorResponse {
  if (body instanceof WholeAnswer) return body.response;
  if (body === undefined) return { status, headers: { "X-Request-Id": requestId }, body: "" };
  return {
    status,
    headers: { "Content-Type": "application/json", "X-Request-Id": requestId },
    body: body instanceof Json ? body.body : JSON.stringify(body),
  };
}

export function refusalToAnswer(refusal: Refusal, style: ErrorStyle, requestId: string): EmulatorResponse {
  const { code, message, status } = refusal;
  if (refusal instanceof GatewayRefusal) {
    return answerOf(status, { error_msg: message, error_code: code, request_id: requestId }, requestId);
  }
  const body = { errorCode: code, message };
  const everyName = { ...body, error_code: code, error_msg: message };
  return answerOf(status, style === "all" ? everyName : body, requestId);
}
