// OpenAPI nodes as they stand in the sources: nothing is certain to be there, and most things may be a `$ref`.

export interface Reference {
  $ref: string;
}

export interface Document {
  tags?: { name: string }[];
  components?: { examples?: Record<string, Example> };
  /** By status, what every operation answers besides its own. */
  "x-standing-refusals"?: Record<string, Reference>;
}

export interface Info {
  description?: string;
}

export interface PathItem {
  parameters?: (Parameter | Reference)[];
}

export interface Operation {
  operationId?: string;
  summary?: string;
  description?: string;
  tags?: string[];
  parameters?: (Parameter | Reference)[];
  requestBody?: Body | Reference;
  responses?: Record<string, Body | Reference>;
  "x-section"?: unknown;
  "x-idempotent"?: unknown;
  "x-dis-error-codes"?: string[];
}

/** A request body or a response. */
export interface Body {
  description?: string;
  content?: Record<string, { schema?: unknown; examples?: Record<string, Example | Reference> }>;
  "x-dis-error-codes"?: string[];
}

export interface Example {
  summary?: string;
  value?: unknown;
  "x-source"?: string;
}

export interface Parameter {
  name: string;
  description?: string;
}

export interface Header {
  description?: string;
}

export interface Schema {
  description?: string;
  type?: string | string[];
  format?: string;
  contentEncoding?: string;
  enum?: unknown[];
  "x-enumDescriptions"?: Record<string, unknown>;
  /** What a fault of the value is refused with, or a fault against one keyword. */
  "x-dis-error-code"?: string | Record<string, string>;
  properties?: Record<string, Schema | Reference | boolean>;
  items?: Schema | Reference | boolean;
}

export function isReference(node: unknown): node is Reference {
  return typeof node === "object" && node !== null && "$ref" in node;
}
