// Who may call, from a JSON file, so that no secret has to stand on a command line.
import type { AccessKeyEntry, UserEntry } from "./authenticator.ts";
import type { Project } from "./projects.ts";

export interface CredentialsFile {
  keys: AccessKeyEntry[];
  users: UserEntry[];
  projects: Project[];
  /** Whoever has it can make tokens; with it, tokens outlive the emulator. */
  tokenSecret?: string;
}

type Kind = "text" | "texts";

/** The fields of the entries of each list; an optional one ends in a question mark. */
const lists: Record<"keys" | "users" | "projects", Record<string, Kind>> = {
  keys: { accessKey: "text", secretKey: "text", "securityToken?": "text", "projectId?": "text", "name?": "text" },
  users: { name: "text", password: "text", domain: "text", "projects?": "texts" },
  projects: { id: "text", name: "text" },
};

/**
 * Reads a text such as `{"keys":[{"accessKey":"AK","secretKey":"SK"}],"users":[{"name":"ann","password":"…","domain":"acme"}]}`.
 *
 * @throws Error that names the field which is missing, unknown or of the wrong type, and never a value.
 */
export function parseCredentials(text: string): CredentialsFile {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    // The reason that the parser gives quotes the text, and so perhaps a secret.
    throw new Error("the credentials are no JSON");
  }
  if (!isObject(given)) throw new Error("the credentials have to be a JSON object");
  const known = [...Object.keys(lists), "tokenSecret"];
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`the credentials have no "${unknown}", only ${known.join(", ")}`);
  const { keys, users, projects, tokenSecret } = given;
  if (tokenSecret !== undefined && !isText(tokenSecret)) throw new Error('"tokenSecret" has to be a text');
  return {
    keys: entriesOf<AccessKeyEntry>("keys", keys),
    users: entriesOf<UserEntry>("users", users),
    projects: entriesOf<Project>("projects", projects),
    ...(tokenSecret === undefined ? {} : { tokenSecret }),
  };
}

function entriesOf<Entry>(list: keyof typeof lists, given: unknown = []): Entry[] {
  if (!Array.isArray(given)) throw new Error(`"${list}" has to be a list`);
  const fields = lists[list];
  for (const [index, entry] of given.entries()) {
    const path = `${list}[${index}]`;
    if (!isObject(entry)) throw new Error(`"${path}" has to be an object`);
    for (const [field, kind] of Object.entries(fields)) {
      const name = field.replace("?", "");
      if (entry[name] === undefined && name !== field) continue;
      const fits = kind === "text" ? isText(entry[name]) : Array.isArray(entry[name]) && entry[name].every(isText);
      if (!fits)
        throw new Error(`"${path}.${name}" has to be a ${kind === "text" ? "text" : "list of texts"}, not empty`);
    }
    const names = Object.keys(fields).map((field) => field.replace("?", ""));
    const unknown = Object.keys(entry).find((name) => !names.includes(name));
    if (unknown !== undefined) throw new Error(`"${path}" has no "${unknown}", only ${names.join(", ")}`);
  }
  return given as Entry[];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
