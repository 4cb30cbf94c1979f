// How the emulator says no: a refusal of DIS itself, with a code of the error table, or one of the gateway before it.
import { type DisErrorCode, errors } from "../../generated/dis/errors.ts";
import { errorText } from "../error-text.ts";

/** Thrown by whatever refuses a request; the emulator turns it into an answer. */
export abstract class Refusal extends Error {
  readonly status: number;
  readonly code: string;

  constructor(message: string, status: number, code: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** A refusal of DIS, whose message has the details in brackets. */
export class DisRefusal extends Refusal {
  /** `status` overrides the one of the table, where the same code comes with several. */
  constructor(code: DisErrorCode, details: readonly unknown[] = [], status: number = errors[code].status) {
    super(messageOf(code, details), status, code);
  }
}

/** A refusal of the API gateway, which stands before DIS: wrong credentials, too large a body, an unknown path. */
export class GatewayRefusal extends Refusal {}

/** The message of a code with its details. */
export function messageOf(code: DisErrorCode, details?: readonly unknown[]): string {
  return errorText(errors[code].message, details);
}
