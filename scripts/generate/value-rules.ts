// What the contract says of values, for those who need it without a validator: limits, patterns and defaults.
import { formsOf, type OpenApi, operationsOf, resolve, type Schema } from "./documents.ts";
import { constant } from "./source-text.ts";

/** What no request and no project may exceed. One constant each, so that a bundle holds only those it needs. */
export function limitsModule(document: OpenApi): string {
  const schema = (name: string, property?: string): Schema => {
    const whole = resolve<Schema>(document, { $ref: `#/components/schemas/${name}` });
    return property === undefined ? whole : (whole.properties?.[property] as Schema);
  };
  const page = [...operationsOf(document)]
    .filter(({ operation }) => operation.operationId === "showStream")
    .flatMap(({ parameters }) => parameters.filter(({ name }) => name === "limit_partitions"));
  const throughput = Object.entries(schema("StreamType")["x-throughput"] as Record<string, Record<string, unknown>>);
  const inDirection = (direction: "write" | "read") =>
    Object.fromEntries(throughput.map(([type, rates]) => [type, rates[direction]]));
  const limits: [variable: string, comment: string, value: unknown][] = [
    [
      "maxRecordBytes",
      "How many bytes of data a record holds at most, before base64.",
      schema("SendRecordsEntry", "data")["x-max-bytes"],
    ],
    [
      "maxRequestBytes",
      "How many bytes of data all records of a request hold at most, before base64.",
      schema("SendRecordsRequest", "records")["x-max-bytes"],
    ],
    ["maxBodyBytes", "How many bytes the body of a request has at most.", document["x-max-body-bytes"]],
    [
      "maxTimestamp",
      "The last time that a record may have, in milliseconds since 1970.",
      schema("SendRecordsEntry", "timestamp").maximum,
    ],
    ["maxListedPartitions", "How many partitions an answer of `showStream` lists at most.", page[0]?.schema.maximum],
    [
      "defaultQuotas",
      "What a project may have as long as nobody has raised it.",
      schema("QuotaType")["x-default-quotas"],
    ],
    ["writeThroughput", "What a partition takes in a second, by the type of its stream.", inDirection("write")],
    ["readThroughput", "What a partition gives out in a second, by the type of its stream.", inDirection("read")],
  ];
  const missing = limits.find(([, , value]) => value === undefined);
  if (missing) throw new Error(`${missing[0]} is nowhere in the document any more`);
  return limits.map(([variable, comment, value]) => constant(comment, variable, value)).join("\n");
}

/** The patterns of all schemas that are a text with one. */
export function patternsModule({ components }: OpenApi): string {
  const rows = Object.entries(components.schemas).flatMap(([name, { pattern }]) =>
    pattern === undefined ? [] : [`  ${name}: ${new RegExp(String(pattern))},\n`],
  );
  return `/** What a text looks like, by the schema that says so. */\nexport const patterns = {\n${rows.join("")}};\n`;
}

/** What counts in the place of an argument that is left out, by operation. */
export function defaultsModule(document: OpenApi): string {
  const rows = [...operationsOf(document)].map(({ operation, parameters }) => {
    const body = Object.values(operation.requestBody?.content ?? {})[0];
    const forms = body ? formsOf(document, body.schema) : [];
    const fields = [
      ...parameters.map(({ name, schema }): [string, Schema] => [name, schema]),
      ...forms.flatMap(({ properties = {} }) => Object.entries(properties)),
    ];
    const given = fields.map(([name, schema]) => [
      name,
      schema["x-default"] ?? schema.default ?? resolve<Schema>(document, schema).default,
    ]);
    return [operation.operationId, Object.fromEntries(given.filter(([, value]) => value !== undefined))] as const;
  });
  const defaults = Object.fromEntries(rows.filter(([, given]) => Object.keys(given).length > 0));
  return constant("What counts in the place of an argument that is left out, by operation.", "defaults", defaults);
}
