// The arguments and the result of each operation, derived from the generated types.
import type { OperationId } from "../../generated/dis/operations.ts";
import type { operations as Described } from "../../generated/dis/schema.ts";

/** Spreads an intersection out, so that editors show the fields instead of the parts. */
type Flat<T> = { [Field in keyof T]: T[Field] } & {};

type JsonOf<T> = T extends { content: { "application/json": infer Body } } ? Body : undefined;

type PathOf<Id extends OperationId> = Described[Id]["parameters"] extends { path: infer Path }
  ? Omit<Path, "project_id">
  : unknown;
type QueryOf<Id extends OperationId> = Described[Id]["parameters"] extends { query?: infer Query }
  ? [Query] extends [never | undefined]
    ? unknown
    : NonNullable<Query>
  : unknown;
type BodyOf<Id extends OperationId> = Described[Id] extends { requestBody: infer Request } ? JsonOf<Request> : unknown;

/** A body may be one of several forms; each is flattened by itself. */
type FlatWith<Parameters, Body> = Body extends unknown ? Flat<Parameters & Body> : never;

/** All arguments of an operation in one object, under their names on the wire; `project_id` comes from the client. */
export type OperationArguments<Id extends OperationId> = FlatWith<PathOf<Id> & QueryOf<Id>, BodyOf<Id>>;

type Success = 200 | 201 | 204;

/** The body of the documented answer; undefined for an operation that answers without one. */
export type OperationResult<Id extends OperationId> = {
  [Status in keyof Described[Id]["responses"]]: Status extends Success
    ? JsonOf<Described[Id]["responses"][Status]>
    : never;
}[keyof Described[Id]["responses"]];
