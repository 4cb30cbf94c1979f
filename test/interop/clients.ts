// All clients, in the order in which they are run.
import type { Client } from "./client.ts";
import { generatedClients as generatedCSharp } from "./csharp/generated.ts";
import { clients as go } from "./go/clients.ts";
import { generatedClients as generatedGo } from "./go/generated.ts";
import { clients as java } from "./java/clients.ts";
import { generatedClients as generatedJava } from "./java/generated.ts";
import { generatedClients as generatedKotlin } from "./kotlin/generated.ts";
import { clients as node } from "./node/clients.ts";
import { generatedClients as generatedPhp } from "./php/generated.ts";
import { clients as python } from "./python/clients.ts";
import { generatedClients as generatedPython } from "./python/generated.ts";
import { generatedClients as generatedRust } from "./rust/generated.ts";
import { clients as tools } from "./tools/clients.ts";
import { generatedClients as generatedTypeScript } from "./typescript/generated.ts";

export const clients: Client[] = [
  ...python,
  ...generatedPython,
  ...go,
  ...generatedGo,
  ...java,
  ...generatedJava,
  ...node,
  ...generatedTypeScript,
  ...generatedRust,
  ...generatedKotlin,
  ...generatedCSharp,
  ...generatedPhp,
  ...tools,
];
