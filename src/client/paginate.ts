// Every item of a list, page after page. How an operation is paged comes from the contract (x-pagination).
import { pages } from "../../generated/dis/pages.ts";
import type { OperationArguments, OperationResult } from "../openapi/operation-types.ts";
import { isObject } from "./answer.ts";
import type { CallOptions, ClientCore } from "./create-core.ts";
import { badAnswer, badArgument } from "./dis-error.ts";

type Pages = typeof pages;

/** An operation that answers with pages. */
export type PagedOperationId = keyof Pages;

type ItemsOf<Id extends PagedOperationId> =
  OperationResult<Id> extends infer Result
    ? Pages[Id]["items"] extends keyof Result
      ? NonNullable<Result[Pages[Id]["items"]]> extends (infer Item)[]
        ? Item
        : never
      : never
    : never;

/** One item of the list; where a deployment may answer with bare names, only the name is sure to be there. */
export type PageItem<Id extends PagedOperationId> = Pages[Id] extends { names: string; key: infer Key }
  ? Partial<ItemsOf<Id>> & Pick<ItemsOf<Id>, Key & keyof ItemsOf<Id>>
  : ItemsOf<Id>;

/** What `x-pagination` may say of an operation: names of fields. */
export interface Paging {
  /** In the answer, the list. */
  items: string;
  /** In the answer of older deployments, a list of bare keys in its place. */
  names?: string;
  /** In an item, what tells it from all others. */
  key?: string;
  /** The argument that takes the key of the last item of the page before. */
  from?: string;
  /** In the answer, whether more items follow. */
  more?: string;
  /** The argument that takes the number of items before the page. */
  offset?: string;
  /** The argument that holds the number of the page, from 1, and how many items it has. */
  page?: string;
  number?: string;
  size?: string;
  /** In the answer, how many items there are on all pages. */
  total?: string;
}

/**
 * Iterates over the items of a list operation and asks for the next page when the one before is used up. The arguments are
 * those of the operation: a limit sets the size of a page, a start or an offset where the first page begins.
 *
 * @throws DisError of kind `bad-answer` when an answer holds no list, when the service gives the same page again, or says
 *   that more items follow without giving any.
 */
export async function* paginate<Id extends PagedOperationId>(
  core: Pick<ClientCore, "operations">,
  operationId: Id,
  args: OperationArguments<Id>,
  options?: CallOptions,
): AsyncGenerator<PageItem<Id>, void, undefined> {
  const paging: Paging | undefined = pages[operationId];
  if (!paging) throw badArgument(`${operationId} has no pages`, operationId);
  yield* itemsOfPages(core, operationId, paging, args, options);
}

/** The same for an operation that is paged as `paging` says, without the table of all others. */
export async function* itemsOfPages<Id extends PagedOperationId>(
  core: Pick<ClientCore, "operations">,
  operationId: Id,
  paging: Paging,
  args: OperationArguments<Id>,
  options?: CallOptions,
): AsyncGenerator<PageItem<Id>, void, undefined> {
  const { items, names, key, from, more, offset, page, number = "", size = "", total } = paging;
  const call = core.operations[operationId] as (args: unknown, options?: CallOptions) => Promise<unknown>;
  const next = { ...args } as Record<string, unknown>;
  const seen = new Set<string>();
  /** How many items lie before the next page. */
  let received = offset ? Number(next[offset] ?? 0) : 0;
  let place: Record<string, number> = {};
  if (page) {
    place = { [number]: 1, [size]: 10, ...(next[page] as object) };
    next[page] = place;
    received = (Number(place[number]) - 1) * Number(place[size]);
  }
  for (;;) {
    const answer = (await call(next, options)) as Record<string, unknown>;
    const count = totalOf(answer);
    const list = itemsOf(answer, count);
    // What tells the page from all others: the key of its last item, or all of it.
    const last = key ? String(list.at(-1)?.[key] ?? "") : JSON.stringify(list);
    const follows = more && answer[more];
    if (seen.has(last) || (follows && list.length === 0)) {
      // A deployment that never says whether more follows may not have pages at all.
      if (follows === undefined && count === undefined) return;
      throw badAnswer(operationId, `no page after "${last.slice(0, 100)}"`);
    }
    seen.add(last);
    yield* list as PageItem<Id>[];
    if (follows === false || list.length === 0) return;
    received += list.length;
    if (count !== undefined && received >= count) return;
    if (from) next[from] = last;
    if (offset) next[offset] = String(received);
    if (page) {
      place = { ...place, [number]: Number(place[number]) + 1 };
      next[page] = place;
    }
  }

  function totalOf(answer: Record<string, unknown>): number | undefined {
    const told = total && answer[total];
    if (told === undefined || told === null) return undefined;
    const count = typeof told === "object" ? Number.NaN : Number(told);
    if (Number.isNaN(count)) throw badAnswer(operationId, `a ${total} that is no number`);
    return count;
  }

  function itemsOf(answer: Record<string, unknown>, count: number | undefined): Record<string, unknown>[] {
    const list = answer[items] ?? namedOnly(answer) ?? (count === 0 ? [] : undefined);
    if (!Array.isArray(list)) throw badAnswer(operationId, `no list in ${items}`);
    for (const item of list) {
      const named = isObject(item) && (!key || typeof item[key] === "string" || typeof item[key] === "number");
      if (!named) throw badAnswer(operationId, `something in ${items} that has no ${key ?? "fields"}`);
    }
    return list;
  }

  function namedOnly(answer: Record<string, unknown>): unknown[] | undefined {
    const bare = names && key && answer[names];
    return Array.isArray(bare) && key ? bare.map((name) => ({ [key]: name })) : undefined;
  }
}
