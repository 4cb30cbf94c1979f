// The clients for Java.
import { delimiter, join } from "node:path";
import type { Client } from "../client.ts";
import { expectedOf, type Told } from "../scenario.ts";
import { projectId } from "../targets.ts";
import { type Command, makeOnce, pinnedIn, run } from "../toolbox.ts";

const here = "test/interop/java";

/** The better compiler takes longer than these programs run. */
export const quickStart = "-XX:TieredStopAtLevel=1";

/** The libraries of a pom.xml and all that they need. */
function libraries(name: string, pom: string): Promise<string> {
  return makeOnce(`java/${name}-libraries`, [pom], async (folder) => {
    const copy = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";
    const args = ["--batch-mode", "--quiet", "--file", pom, copy, `-DoutputDirectory=${folder}`];
    await run({ command: "mvn", args });
  });
}

/** A program of the published clients, which get along with each other's libraries. */
async function published(program: string): Promise<Command> {
  const folder = join(here, "published");
  const path = join(await libraries("published", join(folder, "pom.xml")), "*");
  const sources = [
    join(here, "Scenario.java"),
    ...["V3", "Legacy", "KafkaAdapter"].map((name) => join(folder, `${name}.java`)),
  ];
  const version = await run({ command: "javac", args: ["--version"] });
  const classes = await makeOnce("java/published", [version, ...sources, join(folder, "pom.xml")], async (made) => {
    await run({ command: "javac", args: ["-Xlint:all", "-Werror", "-d", made, "-cp", path, ...sources] });
  });
  return { command: "java", args: [quickStart, "-cp", [classes, path].join(delimiter), program] };
}

const pinned = (name: string) => pinnedIn(`${here}/published/pom.xml`, name);

const java = { language: "Java", made: "published", needs: ["javac", "mvn"] } satisfies Partial<Client>;

const missing = `{"errorCode":"DIS.4301","message":"Stream does not exist. [missing][${projectId}]"}`;

/** As the other v3 SDKs, it looks for `error_code`, which DIS does not send: no code, and the body for a message. */
const v3: Told = { missing_stream: [`400 null ${missing}`] };

/** The older one has a class for this error, which knows the name of the stream; status and code are in the text of its message. */
const legacy: Told = { missing_stream: [`missing 400 : ${missing}`] };

/** The example of an answer has one record, however many were sent; the adapter takes that for the loss of the two others. */
const onMock: Told = {
  failed_record_count: ["2"],
  record: [...(expectedOf("mock").record ?? []), "toIndex = 2", "toIndex = 3"],
};

export const clients: Client[] = [
  {
    ...java,
    name: "huaweicloud-sdk-dis (v3)",
    version: pinned("huaweicloud-sdk-dis"),
    make: () => published("V3"),
    differs: (target) => (target === "mock" ? {} : v3),
  },
  {
    ...java,
    name: "huaweicloud-sdk-java-dis",
    version: pinned("huaweicloud-sdk-java-dis"),
    make: () => published("Legacy"),
    differs: (target) => (target === "mock" ? {} : legacy),
  },
  {
    ...java,
    name: "huaweicloud-dis-kafka-adapter",
    version: pinned("huaweicloud-dis-kafka-adapter"),
    make: () => published("KafkaAdapter"),
    differs: (target) => (target === "mock" ? onMock : legacy),
  },
];
