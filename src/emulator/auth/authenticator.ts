// Who calls, and whether they may.
import { GatewayRefusal } from "../refusal.ts";
import type { EmulatorRequest } from "../wire.ts";

export interface AuthOptions {
  mode?: "open";
}

export interface Caller {
  name: string;
}

export interface Authenticator {
  authenticate(request: EmulatorRequest, now: number): Caller;
  authorize(caller: Caller, projectId: string): void;
}

export function createAuthenticator(_options: AuthOptions = {}): Authenticator {
  return {
    authenticate({ headers }) {
      if (headers["x-auth-token"] || headers.authorization) return { name: "anybody" };
      const text = "Incorrect IAM authentication information: x-auth-token not found";
      throw new GatewayRefusal(text, 401, "APIGW.0301");
    },
    authorize() {},
  };
}
