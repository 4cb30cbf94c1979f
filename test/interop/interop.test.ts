// One test for each client and target, and for a generated client also for each bundle.
import { afterAll, beforeAll, describe, expect, type TestContext, test } from "vitest";
import { createDisClient } from "../../src/client/index.ts";
import { clients } from "./clients.ts";
import { demandTools } from "./demand-tools.ts";
import { expectedOf, toldIn } from "./scenario.ts";
import { startTarget, surroundings, type Target, type TargetName, targetNames } from "./targets.ts";
import { type Command, run } from "./toolbox.ts";

const targets = new Map<TargetName, Target>();
beforeAll(async () => {
  for (const name of targetNames) targets.set(name, await startTarget(name));
});
afterAll(async () => {
  for (const target of targets.values()) await target.stop();
});

for (const client of clients) {
  for (const edition of client.editions ?? [undefined]) {
    const from = edition ? `, from the ${edition} bundle` : "";
    describe(`${client.language}: ${client.name} ${client.version}${from}`, () => {
      let made: Promise<Command | undefined> | undefined;
      const make = async (context: TestContext) => {
        await demandTools(client.needs, context);
        made ??= client.make(edition);
        return await made;
      };

      test(
        client.compiled === false ? "is generated" : "is there, and compiles",
        async (context) => void (await make(context)),
      );

      test.for(client.targets ?? targetNames)("tells the scenario against %s", async (name, context) => {
        const command = (await make(context)) as Command;
        const target = targets.get(name) as Target;
        target.requests();
        const env = { ...surroundings(target), ...command.env };
        const output = await run({ ...command, env }, context.signal).catch((error) => {
          throw new Error(`${error.message}\n${target.requests()}`);
        });
        const expected = { ...expectedOf(name), ...client.differs?.(name) };
        const told = toldIn(output);
        for (const [fact, values] of Object.entries(expected)) if (values.length === 0) delete expected[fact];
        expect(told, target.requests()).toEqual(expected);
        if (name !== "mock") expect(await leftBehind(target, env.DIS_STREAM)).toEqual([]);
      });
    });
  }
}

/** What the scenario has deleted, if it is there all the same. */
async function leftBehind({ environment }: Target, name: string | undefined): Promise<string[]> {
  const { DIS_ENDPOINT = "", DIS_PROJECT_ID = "", DIS_ACCESS_KEY = "", DIS_SECRET_KEY = "" } = environment;
  const credentials = { accessKey: DIS_ACCESS_KEY, secretKey: DIS_SECRET_KEY };
  const dis = createDisClient({ endpoint: DIS_ENDPOINT, projectId: DIS_PROJECT_ID, credentials });
  const { stream_names } = await dis.listStreams({ limit: 500 });
  const { apps } = await dis.listApp({ limit: 200 });
  return [...stream_names, ...apps.map(({ app_name }) => app_name)].filter((one) => one === name);
}
