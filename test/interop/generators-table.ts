// What the README says of generators: each with its version and language, and how far each bundle goes.
import type { Client, Edition } from "./client.ts";

/** The table in Markdown, a row for each generated client. */
export function generatorsTable(clients: readonly Client[]): string {
  const rows = clients
    .filter(({ made }) => made === "generated")
    .map((client) => [
      client.language,
      `${client.name} ${client.version}`,
      farthest(client, "3.1"),
      farthest(client, "3.0"),
    ]);
  const head = ["language", "generator", "from 3.1", "from 3.0"];
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

/** The last thing that the tests do with what is made from a bundle. */
function farthest({ editions, targets, compiled }: Client, edition: Edition): string {
  if (!editions?.includes(edition)) return "no";
  if (targets === undefined || targets.length > 0) return "runs";
  return compiled === false ? "is generated" : "compiles";
}
