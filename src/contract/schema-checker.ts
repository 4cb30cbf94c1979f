// Checks values against the schemas of a document (JSON Schema 2020-12, as OpenAPI 3.1 has it).
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { formsOf, type OpenApi, referringTo, type Schema } from "../openapi/document.ts";
import { pointerTo } from "../openapi/json-pointer.ts";
import { type Fault, faultOf } from "../openapi/schema-fault.ts";

export class SchemaChecker {
  readonly #document: OpenApi;
  readonly #ajv = new Ajv2020({ allErrors: true, strict: false, strictNumbers: true, validateFormats: true });
  readonly #compiled = new WeakMap<Schema, ValidateFunction>();

  constructor(document: OpenApi) {
    this.#document = document;
    formats.default(this.#ajv);
    this.#ajv.addSchema({ $id: "document", components: document.components });
  }

  /**
   * The faults of a value, none when it conforms. A field that the schema does not declare is a fault too: clients
   * must ignore such fields, but a contract that is silent about what goes over the wire is not finished.
   */
  check(schema: Schema, value: unknown): Fault[] {
    const validate = this.#validator(schema);
    const faults = validate(value) ? [] : (validate.errors ?? []).map(faultOf);
    return [...faults, ...this.#undeclared([schema], value, "")];
  }

  #validator(schema: Schema): ValidateFunction {
    const known = this.#compiled.get(schema);
    if (known) return known;
    const validate = this.#ajv.compile(referringTo("document", schema));
    this.#compiled.set(schema, validate);
    return validate;
  }

  /** Fields that none of the schemas which may apply at their place declares. */
  *#undeclared(schemas: Schema[], value: unknown, pointer: string): Generator<Fault> {
    const forms = schemas.flatMap((schema) => formsOf(this.#document, schema));
    if (Array.isArray(value)) {
      const items = forms.flatMap((form): Schema[] => (form.items ? [form.items] : []));
      for (const [index, item] of value.entries()) yield* this.#undeclared(items, item, pointerTo(index, pointer));
    } else if (typeof value === "object" && value !== null) {
      const objects = forms.filter((form) => form.properties || form.additionalProperties !== undefined);
      if (objects.length === 0) return;
      for (const [name, inner] of Object.entries(value)) {
        const declared = objects.flatMap((form): Schema[] => {
          const { properties = {} } = form;
          return Object.hasOwn(properties, name) ? [properties[name] as Schema] : [];
        });
        const place = pointerTo(name, pointer);
        if (declared.length > 0) yield* this.#undeclared(declared, inner, place);
        else if (!objects.some((form) => form.additionalProperties))
          yield { pointer: place, keyword: "undeclared", message: "is no declared field" };
      }
    }
  }
}

/** The pointers of some faults, each once, sorted. */
export function pointersOf(faults: Fault[]): string[] {
  return [...new Set(faults.map((fault) => fault.pointer))].sort();
}
