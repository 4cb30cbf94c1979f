import type { EmulatorRequest, EmulatorResponse } from "../wire.ts";
import type { AuthOptions, Caller } from "./authenticator.ts";

export function createIam(_options: AuthOptions = {}) {
  const none: EmulatorResponse = { status: 501, headers: {}, body: "" };
  return {
    createToken: (_request: EmulatorRequest, _now: number) => none,
    listProjects: (_request: EmulatorRequest, _caller: Caller, _now: number) => none,
  };
}
