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

/** Huawei's own client of each language, and the seconds until its programs are about as fast as they get. */
const languages = [
  { language: "Python", huawei: "huaweicloudsdkdis (v3)", warmUp: 3 },
  { language: "Go", huawei: "huaweicloud-sdk-go-v3", warmUp: 3 },
  { language: "Java", huawei: "huaweicloud-sdk-dis (v3)", warmUp: 15 },
  { language: "TypeScript", huawei: "@huaweicloud/huaweicloud-sdk-core", warmUp: 3 },
];
const secondsOfTurn = 1;
/** Those of scenario.md but for the stream that is missing: Huawei's core for Node would print 60 lines for each such error. */
const callsOfScenario = 10;

const emulator = await startTarget("open", "--log", "silent");
try {
  for (const language of languages) {
    const figure = `${language.language}: generated / Huawei's`;
    if (figure.includes(values.only)) await compare(figure, language, emulator);
  }
} finally {
  await emulator.stop();
}
save(values.json);

async function compare(figure: string, { language, huawei, warmUp }: (typeof languages)[number], target: Target) {
  const competitors = clients.filter(
    (client) => client.name === huawei || (client.made === "generated" && client.language === language),
  );
  const processes = new Map<string, ScenarioProcess>();
  try {
    for (const client of competitors) {
      const command = await commandOf(client);
      if (command === undefined) continue;
      // As for an emulator that looks at signatures.
      const env = { ...surroundings(target), DIS_TARGET: "verify", ...command.env };
      const process = startScenario({ ...command, env });
      processes.set(client.name, process);
      await process.tell(warmUp);
    }
    if (!processes.has(huawei) || processes.size < 2) {
      console.log(`${figure}: not measured\n`);
      return;
    }
    const turns = [...processes].map(([name, process]) => [name, () => process.tell(secondsOfTurn)] as const);
    const rate = await inTurns(Number(values.rounds), Object.fromEntries(turns));
    const ratios = [...processes.keys()].map((name) => {
      const calls = (rate.median(name) * callsOfScenario).toFixed(0);
      const ratio = rate.ratio(name, huawei);
      console.log(`${calls.padStart(6)} calls a second, ${ratio.toFixed(2)} of Huawei's: ${name}`);
      return name === huawei ? 0 : ratio;
    });
    note(figure, Math.max(...ratios), 0.9, "higher");
  } finally {
    for (const process of processes.values()) await process.stop();
  }
}

/** What runs it, made before if need be; nothing for one whose tools this machine lacks, or that is only compiled. */
async function commandOf({ name, needs, editions, make }: Client): Promise<Command | undefined> {
  const missing = await missingTools(needs);
  if (missing) console.log(`${name} is left out: ${missing}`);
  const command = missing ? undefined : await make(editions?.[0]);
  // What a short program gains by it a long one loses.
  return command && { ...command, args: command.args.filter((argument) => argument !== quickStart) };
}
