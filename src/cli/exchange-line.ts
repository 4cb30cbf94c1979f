// A line of the log for each request that was answered.
import { bodyText, type Exchange } from "../emulator/index.ts";

export function lineOf(
  { request, response, operation, fault, milliseconds }: Exchange,
  log: "pretty" | "json",
): string {
  const { method, path, query } = request;
  const { status } = response;
  const refusal = status >= 400 ? JSON.parse(bodyText(response.body)) : {};
  const code: string | undefined = refusal.errorCode ?? refusal.error_code;
  const time = Number(milliseconds.toFixed(1));
  if (log === "json") {
    return JSON.stringify({
      time: new Date().toISOString(),
      method,
      path,
      query,
      operation: operation?.id,
      status,
      code,
      fault,
      milliseconds: time,
    });
  }
  const reason = code === undefined ? "" : `  ${refusal.message ?? refusal.error_msg}`;
  const injected = fault === undefined ? "" : `  (fault ${fault})`;
  return `${method.padEnd(6)} ${status} ${String(time).padStart(6)} ms  ${operation?.id ?? path}${reason}${injected}`;
}
