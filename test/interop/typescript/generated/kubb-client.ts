// What Kubb calls a client: it sends what the generated functions have put together. Kubb's own neither signs nor throws.
import type { RequestConfig, ResponseConfig } from "@kubb/plugin-client/clients/fetch";
import { setting } from "./scenario.ts";
import { signingFetch } from "./signing.ts";

export type { Client, RequestConfig, ResponseErrorConfig } from "@kubb/plugin-client/clients/fetch";

export class Refused extends Error {
  readonly status: number;
  readonly body: unknown;

  constructor(status: number, body: unknown) {
    super(`${status} ${JSON.stringify(body)}`);
    this.status = status;
    this.body = body;
  }
}

const signed = setting("DIS_TARGET") === "verify";
const key = { access: setting("DIS_ACCESS_KEY"), secret: setting("DIS_SECRET_KEY") };

export default async function client<Answer, _Refusal = unknown, Body = unknown>(
  config: RequestConfig<Body>,
): Promise<ResponseConfig<Answer>> {
  const query = new URLSearchParams(config.params as Record<string, string>);
  const response = await (signed ? signingFetch(key) : fetch)(`${setting("DIS_ENDPOINT")}${config.url}?${query}`, {
    method: config.method,
    headers: { "Content-Type": "application/json", ...(signed ? {} : { "X-Auth-Token": setting("DIS_TOKEN") }) },
    body: config.data === undefined ? undefined : JSON.stringify(config.data),
  });
  const text = await response.text();
  const data = text ? JSON.parse(text) : undefined;
  if (!response.ok) throw new Refused(response.status, data);
  return { data, status: response.status, statusText: response.statusText, headers: response.headers };
}
