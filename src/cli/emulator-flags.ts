// The flags of the commands that run an emulator, and the emulator that they ask for.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { patterns } from "../../generated/dis/patterns.ts";
import {
  type AuthOptions,
  bodyText,
  type CredentialsFile,
  createEmulator,
  createTokenIssuer,
  type Emulator,
  type Exchange,
  type Limits,
  openStore,
  parseCredentials,
  parseLimits,
  realLimits,
} from "../emulator/index.ts";
import {
  type Command,
  choiceFlag,
  type Flags,
  listFlag,
  secretFlag,
  secretHelp,
  textFlag,
  UsageError,
} from "./command.ts";
import { doorHelp, doorOptions } from "./door-flags.ts";
import { type Answered, lineOf, logs } from "./exchange-line.ts";

/** Where the data is when nobody says. */
export const defaultData = ".dis";

export const emulatorOptions = {
  data: { type: "string" },
  durability: { type: "string" },
  limits: { type: "string" },
  auth: { type: "string" },
  credentials: { type: "string" },
  key: { type: "string", multiple: true },
  user: { type: "string", multiple: true },
  project: { type: "string", multiple: true },
  "control-token": { type: "string" },
  errors: { type: "string" },
  log: { type: "string" },
  ...doorOptions,
} satisfies Command["options"];

export const emulatorHelp = `
  --data DIR          where streams, records, apps and checkpoints are kept; default ${defaultData}
  --durability NAME   durable (default: what is acknowledged is on the disk), relaxed (a killed process loses nothing, a
                      power cut about the last second) or memory (nothing is kept; --data is not used)
  --limits NAME       off (default: quotas, but no flow control), real (the documented throughput of each partition, and
                      five scalings an hour) or a JSON file with other numbers
  --auth NAME         open (default: credentials have to be there, and any will do) or verify (tokens of its own IAM, and
                      signatures)
  --credentials FILE  with verify: a JSON file with who may call
  --key AK:SK         with verify: an access key that may call; may be repeated. Or set DIS_KEYS
  --user ACCOUNT/NAME:PASSWORD
                      with verify: who may ask IAM for a token; may be repeated. Or set DIS_USERS
  --project NAME=ID   a project that IAM lists; may be repeated. With open, any project exists
  --control-token TOKEN
                      what calls below /_emulator, other than health, have to bring in the header X-Control-Token; with
                      verify, one is made at random and printed if none is given. Or set DIS_CONTROL_TOKEN
  --errors NAME       strict (default: as the service sends them) or all (codes and messages also under the names of the
                      gateway, which the v3 SDKs of Huawei read: of what the service sends they show no code)
  --log NAME          pretty (default: a line for each request), json (also --json) or silent${doorHelp}

${secretHelp}`;

export interface OpenedEmulator {
  emulator: Emulator;
  /** Where it keeps its data, and how durably, in words. */
  storage: string;
  /** Whether credentials are checked. */
  verifies: boolean;
  /** What to print of the control token: nothing if there is none, or if whoever started it gave it. */
  control: string;
}

/** @throws UsageError for flags that cannot be used, Error for a store that cannot. */
export async function openEmulator(flags: Flags): Promise<OpenedEmulator> {
  const limits = limitsFrom(flags);
  const auth = authFrom(flags);
  const [controlToken, second] = secretFlag(flags, "control-token", "DIS_CONTROL_TOKEN");
  if (second !== undefined) throw new UsageError("--control-token takes one token, in one line");
  const errors = choiceFlag(flags, "errors", ["strict", "all"] as const, "strict");
  const log = choiceFlag(flags, "log", logs, "pretty");
  const durability = choiceFlag(flags, "durability", ["durable", "relaxed", "memory"] as const, "durable");
  const data = textFlag(flags, "data");
  if (durability === "memory" && data !== undefined) {
    throw new UsageError("--durability memory keeps nothing, so --data has no use; leave one of them out");
  }
  const directory = resolve(data ?? defaultData);
  const store = durability === "memory" ? undefined : await openStore({ directory, durability });
  const emulator = createEmulator({
    ...(store ? { store } : {}),
    ...(limits ? { limits } : {}),
    auth,
    ...(controlToken === undefined ? {} : { controlToken }),
    errors,
    ...(log === "silent" ? {} : { onAnswer: (exchange: Exchange) => console.log(lineOf(answeredOf(exchange), log)) }),
  });
  const storage = store ? `data in ${directory}, ${durability}` : "in memory";
  const made = controlToken === undefined ? emulator.controlToken : undefined;
  const control =
    made === undefined ? "" : `\nControl token, for calls below /_emulator in the header X-Control-Token: ${made}`;
  return { emulator, storage, verifies: auth.mode === "verify", control };
}

function answeredOf({ request, response, operation, fault, milliseconds }: Exchange): Answered {
  const { method, path, query } = request;
  const { status } = response;
  const refusal = status >= 400 ? JSON.parse(bodyText(response.body)) : {};
  const code = refusal.errorCode ?? refusal.error_code;
  const reason = refusal.message ?? refusal.error_msg;
  return { method, path, query, status, operation: operation?.id, code, reason, fault, milliseconds };
}

function limitsFrom(flags: Flags): Limits | undefined {
  const value = textFlag(flags, "limits") ?? "off";
  if (value === "off") return undefined;
  return value === "real" ? realLimits : fromFile(value, "--limits takes off, real or a file, and", parseLimits);
}

function authFrom(flags: Flags): AuthOptions {
  const projects = listFlag(flags, "project").map((text) => {
    const [name = "", id = "", more] = text.split("=");
    if (name === "" || !patterns.ProjectId.test(id) || more !== undefined) {
      throw new UsageError(`--project takes NAME=ID, the id in letters and digits, not "${text}"`);
    }
    return { name, id };
  });
  if (choiceFlag(flags, "auth", ["open", "verify"] as const, "open") === "open") {
    const useless = ["credentials", "key", "user"].find((name) => flags[name] !== undefined);
    if (useless) throw new UsageError(`--${useless} needs --auth verify, since otherwise any credentials will do`);
    return { projects };
  }
  const file = textFlag(flags, "credentials");
  const none: CredentialsFile = { keys: [], users: [], projects: [] };
  const given = file === undefined ? none : fromFile(file, "--credentials takes a file, and", parseCredentials);
  const keys = [...given.keys, ...secretFlag(flags, "key", "DIS_KEYS").map(keyFrom)];
  const users = [...given.users, ...secretFlag(flags, "user", "DIS_USERS").map(userFrom)];
  if (keys.length + users.length === 0) {
    throw new UsageError("with --auth verify nobody may call; say who with --credentials, --key or --user");
  }
  const { tokenSecret: secret } = given;
  const tokens = createTokenIssuer(secret === undefined ? {} : { secret });
  return { mode: "verify", keys, users, projects: [...given.projects, ...projects], tokens };
}

// What is wrong is told without the value, which may be a secret.
function keyFrom(text: string) {
  const [, accessKey, secretKey] = /^([^:]+):(.+)$/.exec(text) ?? [];
  if (accessKey === undefined || secretKey === undefined) {
    throw new UsageError("--key takes an access key and its secret with a colon between them");
  }
  return { accessKey, secretKey };
}

function userFrom(text: string) {
  const [, domain, name, password] = /^([^/]+)\/([^:]+):(.+)$/.exec(text) ?? [];
  if (domain === undefined || name === undefined || password === undefined) {
    throw new UsageError("--user takes ACCOUNT/NAME:PASSWORD");
  }
  return { domain, name, password };
}

function fromFile<Value>(path: string, takes: string, parse: (text: string) => Value): Value {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError(`${takes} "${path}" cannot be read: ${(error as Error).message}`);
  }
  try {
    return parse(text);
  } catch (error) {
    throw new UsageError(`${path}: ${(error as Error).message}`);
  }
}
