// Failures on purpose: how a caller takes a busy service, or one that loses its answers, shows only when it happens.
import { createHash, randomInt } from "node:crypto";
import { type Described, operationIds } from "../http/router.ts";
import { DisRefusal, GatewayRefusal, type Refusal } from "../refusal.ts";

/**
 * What failing requests are answered with. 400 is the flow control of DIS, `DIS.4303`; 500 and 503 are its `DIS.5000` (sections
 * 6.1 and 6.2); 429, 502 and 504 come from the gateway, as its error table has them.
 */
const refusals = {
  400: () => new DisRefusal("DIS.4303"),
  429: () => new GatewayRefusal("The throttling threshold has been reached.", 429, "APIGW.0308"),
  500: () => new DisRefusal("DIS.5000"),
  502: () => new GatewayRefusal("Backend unavailable.", 502, "APIGW.0201"),
  503: () => new DisRefusal("DIS.5000", [], 503),
  504: () => new GatewayRefusal("Backend timeout.", 504, "APIGW.0201"),
};

/** A way to fail. */
export interface Fault {
  /** What failing requests are answered with. */
  status: keyof typeof refusals;
  /** Whose requests fail. Default: those of all operations. */
  operations?: readonly Described["id"][];
  /** How many of them fail, from 0 to 1. Default: 1, all. */
  share?: number;
  /** After so many failures the fault is over. Default: it has no end. */
  times?: number;
  /** Whether a failing request is carried out all the same and only its answer is lost. Default: false. */
  takesEffect?: boolean;
  /** For the header Retry-After, in whole seconds. Default: there is none. */
  retryAfter?: number;
  /** With the same seed and the same `share` the same requests fail, counted from the first one. Default: any. */
  seed?: number;
}

/** A fault that was set. */
export interface SetFault extends Fault {
  name: string;
  seed: number;
  /** How many requests it could have failed until now. */
  met: number;
  /** How many it did fail. */
  failed: number;
}

/** The faults of an emulator, by their names. */
export class Faults {
  #faults = new Map<string, SetFault>();

  /**
   * Sets a fault, in place of one of the same name, and counts anew.
   *
   * @throws Error that names the field which is missing, unknown or wrong.
   */
  set(name: string, fault: Fault): SetFault {
    check(fault);
    const set = { name, ...fault, seed: fault.seed ?? randomInt(2 ** 32), met: 0, failed: 0 };
    this.#faults.set(name, set);
    return { ...set };
  }

  /** Whether there was one of that name. */
  remove(name: string): boolean {
    return this.#faults.delete(name);
  }

  clear(): void {
    this.#faults.clear();
  }

  list(): SetFault[] {
    return Array.from(this.#faults.values(), (fault) => ({ ...fault }));
  }

  /** The fault that the next request of an operation meets: the first to be set that wants it. */
  next(operation: Described["id"]): SetFault | undefined {
    for (const fault of this.#faults.values()) {
      const { operations, share = 1, times = Number.POSITIVE_INFINITY } = fault;
      if (fault.failed >= times || (operations && !operations.includes(operation))) continue;
      if (draw(fault.seed, fault.met++) >= share) continue;
      fault.failed++;
      return fault;
    }
    return undefined;
  }
}

export function refusalOf({ status }: Fault): Refusal {
  return refusals[status]();
}

/** A number from 0 to below 1 for a place in the sequence of a seed. */
function draw(seed: number, place: number): number {
  return createHash("sha256").update(`${seed}/${place}`).digest().readUInt32BE() / 2 ** 32;
}

const fields: { [Name in keyof Required<Fault>]: [takes: string, (value: unknown) => boolean] } = {
  status: [
    `one of ${Object.keys(refusals).join(", ")}`,
    (value) => typeof value === "number" && Object.hasOwn(refusals, value),
  ],
  operations: ["a list of ids of operations", (value) => Array.isArray(value) && value.length > 0],
  share: ["a number from 0 to 1", (value) => typeof value === "number" && value >= 0 && value <= 1],
  times: ["a whole number from 1", (value) => Number.isSafeInteger(value) && Number(value) >= 1],
  takesEffect: ["true or false", (value) => typeof value === "boolean"],
  retryAfter: ["a whole number from 0", (value) => Number.isSafeInteger(value) && Number(value) >= 0],
  seed: ["a whole number", (value) => Number.isSafeInteger(value)],
};

function check(fault: unknown): asserts fault is Fault {
  if (typeof fault !== "object" || fault === null || Array.isArray(fault)) throw new Error("a fault is an object");
  if (!Object.hasOwn(fault, "status") || (fault as Fault).status === undefined)
    throw new Error(`"status" is missing; it takes ${fields.status[0]}`);
  for (const [name, value] of Object.entries(fault)) {
    if (!Object.hasOwn(fields, name)) {
      throw new Error(`a fault has no "${name}", only ${Object.keys(fields).join(", ")}`);
    }
    const [takes, fits] = fields[name as keyof Fault];
    if (value === undefined || fits(value)) continue;
    // 1e999 in JSON is no number that it could be written as.
    throw new Error(`"${name}" takes ${takes}, not ${value === Infinity ? value : JSON.stringify(value)}`);
  }
  const { operations = [] } = fault as Fault;
  const unknown = operations.find((id) => !operationIds.has(id));
  if (unknown !== undefined) throw new Error(`"operations" names ${JSON.stringify(unknown)}, which is no operation`);
}
