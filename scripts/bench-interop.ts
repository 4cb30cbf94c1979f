// `npm run bench:interop`: the generated clients of each language beside Huawei's own of that language. All tell the scenario of
// test/interop, signed, each in a process that stays, to one emulator that keeps its data in memory and looks at no signature.
// The figure of a language is that of its best generated client. `--json FILE` writes the figures, `--rounds N` takes more than
// nine rounds, `--only WORD` measures only the figures with that word in their name.
import { parseArgs } from "node:util";
import type { Client } from "../test/interop/client.ts";
import { clients } from "../test/interop/clients.ts";
import { quickStart } from "../test/interop/java/clients.ts";
import { startTarget, surroundings, type Target } from "../test/interop/targets.ts";
import { type Command, missingTools } from "../test/interop/toolbox.ts";
import { createFigures } from "./bench/figures.ts";
import { inTurns } from "./bench/rounds.ts";
import { type ScenarioProcess, startScenario } from "./bench/scenario-process.ts";

const { values } = parseArgs({
  options: {
    json: { type: "string" },
    rounds: { type: "string", default: "9" },
    only: { type: "string", default: "" },
  },
});
const { note, save } = createFigures();

/** Huawei's own client of each language that has one. */
const huaweis = {
  Python: "huaweicloudsdkdis (v3)",
  Go: "huaweicloud-sdk-go-v3",
  Java: "huaweicloud-sdk-dis (v3)",
  TypeScript: "@huaweicloud/huaweicloud-sdk-core",
};
/** Those of scenario.md without the one for a stream that is missing: an SDK of Huawei's fills the terminal with each such error. */
const callsOfScenario = 10;
const seconds = { warmUp: 5, turn: 1 };

const emulator = await startTarget("open", "--log", "silent");
try {
  for (const [language, name] of Object.entries(huaweis)) {
    const figure = `${language}: generated / Huawei's`;
    if (figure.includes(values.only)) await compare(figure, language, name, emulator);
  }
} finally {
  await emulator.stop();
}
save(values.json);

async function compare(figure: string, language: string, name: string, target: Target): Promise<void> {
  const huawei = clients.filter((client) => client.name === name);
  const generated = clients.filter((client) => client.made === "generated" && client.language === language);
  const processes = new Map<string, ScenarioProcess>();
  try {
    for (const client of [...huawei, ...generated]) {
      const command = await commandOf(client);
      if (command === undefined) continue;
      // It signs, as for an emulator that looks.
      const env = { ...surroundings(target), DIS_TARGET: "verify", ...command.env };
      const process = startScenario({ ...command, env });
      processes.set(client.name, process);
      await process.tell(seconds.warmUp);
    }
    if (!processes.has(name) || processes.size < 2) {
      console.log(`${figure}: not measured\n`);
      return;
    }
    const turns = [...processes].map(([client, process]) => [client, () => process.tell(seconds.turn)] as const);
    const rate = await inTurns(Number(values.rounds), Object.fromEntries(turns));
    const ratios = [...processes.keys()].map((client) => {
      const ratio = rate.ratio(client, name);
      console.log(
        `${(rate.median(client) * callsOfScenario).toFixed(0).padStart(6)} calls a second, ${ratio.toFixed(2)} of Huawei's: ${client}`,
      );
      return client === name ? 0 : ratio;
    });
    note(figure, Math.max(...ratios), 0.9, "higher");
  } finally {
    for (const process of processes.values()) await process.stop();
  }
}

/** What runs it, made before if need be; nothing on a machine that cannot, or for one that is only compiled. */
async function commandOf({ name, needs, editions, make }: Client): Promise<Command | undefined> {
  const missing = await missingTools(needs);
  if (missing) console.log(`${name} is left out: ${missing}`);
  const command = missing ? undefined : await make(editions?.[0]);
  // What the tests save of the start would be missing here.
  return command && { ...command, args: command.args.filter((argument) => argument !== quickStart) };
}
