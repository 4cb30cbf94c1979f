// Reads what follows the name of a command, and says in our own words what is wrong with it.
import { parseArgs } from "node:util";
import { type Command, type Flags, UsageError } from "./command.ts";
import { didYouMean } from "./did-you-mean.ts";

/** The flags that choose the form of what is printed. Where one of them is, `--json` is another name of its `json`. */
const forms = ["reporter", "log"];

/** @throws UsageError for flags that the command does not have, and for values that are missing or too many. */
export function readFlags(
  args: string[],
  command: Pick<Command, "options" | "gone" | "positionals">,
): { flags: Flags; positionals: string[] } {
  const form = forms.find((name) => name in command.options);
  const options: Command["options"] = {
    ...command.options,
    help: { type: "boolean", short: "h" },
    ...(form ? { json: { type: "boolean" } } : {}),
  };
  // Strict parsing would complain in Node's words; like this it takes everything, and tells how it was written.
  const parsed = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true });
  for (const token of parsed.tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue, index } = token;
    const type = Object.hasOwn(options, name) ? options[name]?.type : undefined;
    if (type === undefined) {
      const { gone = {} } = command;
      throw new UsageError(
        Object.hasOwn(gone, name) ? String(gone[name]) : unknownFlag(args[index] ?? rawName, options),
      );
    }
    if (type === "boolean" && value !== undefined) throw new UsageError(`${rawName} takes no value`);
    if (type === "string" && value === undefined) throw new UsageError(`${rawName} needs a value`);
    if (type === "string" && !inlineValue && value?.startsWith("-")) {
      throw new UsageError(`${rawName} needs a value; one that begins with a dash is written ${rawName}=VALUE`);
    }
  }
  const flags: Flags = parsed.values;
  if (flags.help) return { flags, positionals: [] };
  const extra = parsed.positionals[command.positionals ?? 0];
  if (extra !== undefined) throw new UsageError(`"${extra}" is one argument too many`);
  if (form && flags.json) {
    if (flags[form] !== undefined && flags[form] !== "json") {
      throw new UsageError(`--json and --${form} ${flags[form]} exclude each other`);
    }
    flags[form] = "json";
  }
  return { flags, positionals: parsed.positionals };
}

/** What follows a flag may be a secret, so it is not repeated. */
function unknownFlag(arg: string, options: Command["options"]): string {
  const [, dashes = "", name = ""] = /^(--?)([\w-]*)/.exec(arg) ?? [];
  const meant = didYouMean(name, Object.keys(options));
  const shown = dashes === "--" || meant ? name : name.slice(0, 1);
  return `there is no flag ${dashes}${shown}${meant ? `, did you mean --${meant}?` : ""}`;
}
