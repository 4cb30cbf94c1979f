// The scenario by the requests of a collection, as a person tells it: fills in the variables, types over some of the bodies, and
// sends one after the other.
import { setting } from "../node/scenario.ts";

/** A request of the collection, with some fields of its body replaced. */
export interface Step {
  operationId: string;
  fields?: object;
}

// biome-ignore lint/suspicious/noExplicitAny: it is what JSON.parse gives.
type Body = any;

export interface Answer {
  status: number;
  body: Body;
  /** What the request's own test found wrong. */
  failures: string[];
}

/** Sends some requests of a collection, in this order, or all as they stand. */
export type Send = (steps: Step[] | "all", variables: Record<string, string>) => Promise<Answer[]>;

const record = (partition: string, text: string) => ({
  partition_id: partition,
  data: Buffer.from(text).toString("base64"),
});

const steps: Step[] = [
  { operationId: "createStream", fields: { partition_count: 2 } },
  { operationId: "showStream" },
  {
    operationId: "sendRecords",
    fields: {
      records: [
        record("shardId-0000000000", "één\n"),
        record("shardId-0000000000", "two"),
        record("shardId-0000000007", "three"),
      ],
    },
  },
  { operationId: "showCursor" },
  { operationId: "consumeRecords" },
  { operationId: "createApp" },
  { operationId: "commitCheckpoint", fields: { sequence_number: "1" } },
  { operationId: "showCheckpoint" },
  { operationId: "deleteApp" },
  { operationId: "deleteStream" },
];

export async function tellBy(send: Send): Promise<void> {
  const stream = setting("DIS_STREAM");
  const own = { endpoint: setting("DIS_ENDPOINT"), project_id: setting("DIS_PROJECT_ID"), token: await tokenOfIam() };
  const answers = await send(steps, { ...own, stream_name: stream, app_name: stream });
  rejectFailures(answers);
  const bodies: Record<string, Body> = Object.fromEntries(
    steps.map(({ operationId }, index) => [operationId, answers[index]?.body]),
  );
  console.log(`partitions: ${bodies.showStream.partitions.length}`);
  console.log(`failed_record_count: ${bodies.sendRecords.failed_record_count}`);
  for (const { error_code, partition_id, sequence_number } of bodies.sendRecords.records) {
    console.log(`record: ${error_code ?? `${partition_id} ${sequence_number}`}`);
  }
  for (const { sequence_number, data } of bodies.consumeRecords.records) {
    console.log(`read: ${sequence_number} ${Buffer.from(data, "base64").toString("hex")}`);
  }
  console.log(`checkpoint: ${bodies.showCheckpoint.sequence_number}`);
  if (setting("DIS_TARGET") === "mock") {
    // It has everything that the collection asks for, as it stands.
    rejectFailures(await send("all", own));
  } else {
    const [missing] = await send([{ operationId: "showStream" }], { ...own, stream_name: "missing" });
    if (!missing || missing.failures.length === 0) throw new Error("the test of the request found nothing wrong");
    console.log(`missing_stream: ${missing.status} ${missing.body.errorCode}`);
  }
}

function rejectFailures(answers: Answer[]): void {
  const failures = answers.flatMap(({ status, body, failures }) =>
    failures.map((failure) => `${failure}: ${status} ${JSON.stringify(body)}`),
  );
  if (failures.length > 0) throw new Error(failures.join("\n"));
}

/** Where any token will do there is one already. */
async function tokenOfIam(): Promise<string> {
  if (process.env.DIS_TOKEN) return process.env.DIS_TOKEN;
  const user = {
    name: setting("DIS_USER"),
    password: setting("DIS_PASSWORD"),
    domain: { name: setting("DIS_ACCOUNT") },
  };
  const scope = { project: { id: setting("DIS_PROJECT_ID") } };
  const body = JSON.stringify({ auth: { identity: { methods: ["password"], password: { user } }, scope } });
  const headers = { "Content-Type": "application/json" };
  const response = await fetch(`${setting("DIS_ENDPOINT")}/v3/auth/tokens`, { method: "POST", headers, body });
  const token = response.headers.get("X-Subject-Token");
  if (!token) throw new Error(`IAM answered ${response.status}: ${await response.text()}`);
  return token;
}
