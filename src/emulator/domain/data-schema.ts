// The Avro schema that describes the data of a stream.
import { DisRefusal } from "../refusal.ts";

/**
 * Throws DIS.4360 for a schema that is no JSON with an Avro type, or on a stream of bytes, which has no structure. No source
 * shows what else the service looks at.
 */
export function checkDataSchema(schema: string | undefined, dataType: string): void {
  if (!schema) return;
  if (dataType === "BLOB" || !isAvro(schema)) throw new DisRefusal("DIS.4360");
}

function isAvro(text: string): boolean {
  try {
    const schema = JSON.parse(text);
    return (
      typeof schema === "string" || Array.isArray(schema) || (schema !== null && typeof schema.type !== "undefined")
    );
  } catch {
    return false;
  }
}
