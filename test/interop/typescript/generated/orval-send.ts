// What orval calls a mutator: it sends what the generated functions have put together.
import { setting } from "./scenario.ts";
import { signingFetch } from "./signing.ts";

const signed = setting("DIS_TARGET") === "verify";
const key = { access: setting("DIS_ACCESS_KEY"), secret: setting("DIS_SECRET_KEY") };

export async function send<Answer>(path: string, init: RequestInit): Promise<Answer> {
  const headers = new Headers(init.headers);
  if (!signed) headers.set("X-Auth-Token", setting("DIS_TOKEN"));
  const response = await (signed ? signingFetch(key) : fetch)(setting("DIS_ENDPOINT") + path, { ...init, headers });
  const text = await response.text();
  return { status: response.status, headers: response.headers, data: text ? JSON.parse(text) : undefined } as Answer;
}
