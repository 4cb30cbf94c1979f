// Every item of a list, page after page. How an operation is paged comes from the contract (x-pagination).
import { pages } from "../../generated/dis/pages.ts";
import type { OperationArguments, OperationResult } from "../openapi/operation-types.ts";
import type { CallOptions, ClientCore } from "./create-core.ts";
import { badArgument, DisError } from "./dis-error.ts";

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

/** What `x-pagination` may say of an operation. */
interface Paging {
  items: string;
  names?: string;
  key?: string;
  from?: string;
  more?: string;
  offset?: string;
  page?: string;
  number?: string;
  size?: string;
  total?: string;
}

/**
 * Iterates over the items of a list operation and asks for the next page when the one before is used up. The arguments are
 * those of the operation: a limit sets the size of a page, a start or an offset where the first page begins.
 *
 * @throws DisError of kind `bad-answer` when the service gives the same page again, or says that more items follow without
 *   giving any.
 */
export async function* paginate<Id extends PagedOperationId>(
  core: Pick<ClientCore, "operations">,
  operationId: Id,
  args: OperationArguments<Id>,
  options?: CallOptions,
): AsyncGenerator<PageItem<Id>, void, undefined> {
  if (!Object.hasOwn(pages, operationId)) {
    throw badArgument(`${operationId} has no pages`, operationId);
  }
  const paging: Paging = pages[operationId];
  const call = core.operations[operationId] as (args: unknown, options?: CallOptions) => Promise<unknown>;
  const next = { ...args } as Record<string, unknown>;
  const advance = counter(paging, next);
  const seen = new Set<string>();
  for (;;) {
    const page = (await call(next, options)) as Record<string, unknown>;
    const { items, last } = read(page, paging);
    const more = paging.more === undefined ? undefined : (page[paging.more] as boolean | undefined);
    const total = paging.total === undefined ? undefined : (page[paging.total] as number | undefined);
    if (seen.has(last) || (more && items.length === 0)) {
      // A deployment that never says whether more follows may not have pages at all.
      if (more === undefined && total === undefined) return;
      throw new DisError(`${operationId} gives no page after "${last.slice(0, 100)}"`, {
        kind: "bad-answer",
        operationId,
      });
    }
    seen.add(last);
    yield* items as PageItem<Id>[];
    if (more === false || items.length === 0) return;
    const received = advance(items.length, last);
    if (total !== undefined && received >= total) return;
  }
}

/** The items of a page, and what tells the page from all others: the key of its last item, or all of it. */
function read(page: Record<string, unknown>, { items, names, key }: Paging): { items: unknown[]; last: string } {
  const bare = names && !page[items] ? (page[names] as string[]) : undefined;
  const list = bare && key ? bare.map((name) => ({ [key]: name })) : ((page[items] as unknown[] | undefined) ?? []);
  if (key === undefined) return { items: list, last: JSON.stringify(list) };
  return { items: list, last: String((list.at(-1) as Record<string, unknown> | undefined)?.[key] ?? "") };
}

/** Moves the arguments on to the next page, and counts how many items lie before it. */
function counter({ from, offset, page, number = "", size = "" }: Paging, args: Record<string, unknown>) {
  let received = offset ? Number(args[offset] ?? 0) : 0;
  if (page) {
    const first: Record<string, number> = { [number]: 1, [size]: 10, ...(args[page] as Record<string, number>) };
    args[page] = first;
    received = ((first[number] ?? 1) - 1) * (first[size] ?? 10);
  }
  return (count: number, last: string): number => {
    received += count;
    if (from) args[from] = last;
    if (offset) args[offset] = String(received);
    if (page) {
      const before = args[page] as Record<string, number>;
      args[page] = { ...before, [number]: (before[number] ?? 1) + 1 };
    }
    return received;
  };
}
