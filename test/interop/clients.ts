// All clients that are run, in the order in which they are.
import type { Client } from "./client.ts";
import { clients as go } from "./go/clients.ts";
import { generatedClients as generatedGo } from "./go/generated.ts";
import { clients as java } from "./java/clients.ts";
import { clients as node } from "./node/clients.ts";
import { clients as python } from "./python/clients.ts";
import { generatedClients as generatedPython } from "./python/generated.ts";
import { clients as tools } from "./tools/clients.ts";
import { generatedClients as generatedTypeScript } from "./typescript/generated.ts";

export const clients: Client[] = [
  ...python,
  ...generatedPython,
  ...go,
  ...generatedGo,
  ...java,
  ...node,
  ...generatedTypeScript,
  ...tools,
];
