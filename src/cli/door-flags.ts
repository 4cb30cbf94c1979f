// The flags of all commands that listen: who may come in.
import { allowedHost, allowedOrigin, type DoorOptions } from "../http/door.ts";
import { type Command, type Flags, listFlag, UsageError } from "./command.ts";

export const doorOptions = {
  "allow-host": { type: "string", multiple: true },
  "allow-origin": { type: "string", multiple: true },
} satisfies Command["options"];

export const doorHelp = `
  --allow-host NAME   another name by which it may be called, beside localhost and the address it listens on, such as that
                      of a compose service; may be repeated
  --allow-origin ORIGIN
                      web pages that may call it, beside those of this machine, such as https://app.example, or null for
                      pages without an origin; may be repeated`;

/** @throws UsageError for what is no host or no origin. */
export function doorFrom(flags: Flags): DoorOptions {
  return {
    allowHosts: parsed(flags, "allow-host", allowedHost),
    allowOrigins: parsed(flags, "allow-origin", allowedOrigin),
  };
}

function parsed(flags: Flags, name: string, parse: (text: string) => string): string[] {
  try {
    return listFlag(flags, name).map(parse);
  } catch (error) {
    throw new UsageError(`--${name}: ${(error as Error).message}`);
  }
}
