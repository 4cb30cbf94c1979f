// An emulator for tests: time in their hands, and every answer held against the contract.
import { createDisClient, type DisClient } from "../../src/client/index.ts";
import { type Contract, loadContract } from "../../src/contract/index.ts";
import { compare } from "../../src/contract/replay.ts";
import {
  bodyText,
  createEmulator,
  type Emulator,
  type EmulatorOptions,
  type Exchange,
} from "../../src/emulator/index.ts";
import { errorCodesOf } from "../../src/openapi/document.ts";

export const projectId = "0123456789abcdef0123456789abcdef";
const contracts = [loadContract("dis"), loadContract("iam")];

/** What an answer has that the contract does not know; an operation that is not emulated answers 501, which it does not. */
export function violations({ response, operation }: Pick<Exchange, "response" | "operation">): string[] {
  if (!operation || response.status === 501) return [];
  const [contract, described] = find(operation.id);
  const text = bodyText(response.body);
  const body = text === "" ? undefined : JSON.parse(text);
  const headers = new Headers(response.headers);
  const { status } = response;
  const found = compare(contract, described, { status: "" }, { status, headers, text, body }, "schema");
  const code = body?.errorCode;
  if (code !== undefined && !errorCodesOf(contract.document, described.operation).includes(code)) {
    found.push(`${operation.id} has no code ${code}`);
  }
  return [
    ...found,
    ...oddNumbers(text).map((number) => `the number ${number} is no whole one that all clients can hold`),
  ];
}

/** The numbers of a JSON text that a decoder for 64 bits, or one for doubles, does not read as they are meant. */
function oddNumbers(text: string): string[] {
  const numbers = text.replace(/"(?:[^"\\]|\\.)*"/g, "").match(/[^[\]{}:,\s]+/g) ?? [];
  const words = ["true", "false", "null"];
  return numbers.filter(
    (one) => !words.includes(one) && !(/^(?:0|-?[1-9]\d*)$/.test(one) && Number.isSafeInteger(Number(one))),
  );
}

function find(id: string): [Contract, Contract["operations"][number]] {
  for (const contract of contracts) {
    const operation = contract.operations.find((one) => one.id === id);
    if (operation) return [contract, operation];
  }
  throw new Error(`no contract has ${id}`);
}

export interface TestClock {
  now(): number;
  advance(milliseconds: number): void;
}

export interface TestEmulator extends ReturnType<typeof createEmulator> {
  dis: DisClient;
  clock: TestClock;
}

/** Everything that breaks the contract, and everything that fails inside, makes a request end in an exception. */
export function createTestEmulator(options: EmulatorOptions = {}): TestEmulator {
  let now = Date.UTC(2026, 0, 1);
  const clock: TestClock = {
    now: () => now,
    advance: (milliseconds) => {
      now += milliseconds;
    },
  };
  let broken: unknown;
  const emulator = createEmulator({
    clock,
    random: () => 0.5,
    onAnswer: (exchange) => {
      // Of the statuses of faults, 429 and 500 are those that every operation documents.
      const { fault, response } = exchange;
      const documented = fault === undefined || response.status === 429 || response.status === 500;
      const found = documented ? violations(exchange) : [];
      if (found.length > 0) throw new Error(`${exchange.operation?.id}: ${found.join("; ")}`);
    },
    onError: (error) => {
      broken ??= error;
    },
    ...options,
  });
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const response = await emulator.fetch(input as string, init);
    if (broken) throw new Error("the emulator failed", { cause: broken });
    return response;
  };
  const dis = createDisClient({
    endpoint: "http://dis.test",
    projectId,
    credentials: { token: "any" },
    fetch,
    retry: { attempts: 1 },
  });
  return { ...emulator, fetch, dis, clock };
}

/** Makes what the examples name, if a request before has deleted it. */
export async function revive({ handle }: Pick<Emulator, "handle">): Promise<void> {
  const make = (path: string, body: object) =>
    handle({
      method: "POST",
      path: `/v2/${projectId}/${path}`,
      query: "",
      headers: { "x-auth-token": "any" },
      body: Buffer.from(JSON.stringify(body)),
    });
  await make("streams", { stream_name: "newstream", partition_count: 3 });
  await make("apps", { app_name: "newapp" });
}
