// Which operations of a contract are sent to a server, and why the others are not.
import { type Contract, type ContractOperation, isRead } from "./contract.ts";

export interface Selection {
  /** Only the operations with these ids. Default: all. */
  only?: string[];
  /** Also send what creates, changes or deletes. Default: false. */
  write?: boolean;
  /** Why a server cannot be asked for an operation, such as `not emulated yet`; undefined when it can. Default: it always can. */
  lacks?: (operation: ContractOperation) => string | undefined;
}

/** Something that was not sent, or does not count. */
export interface Skip {
  operationId: string;
  /** Which of its requests; undefined for all of them. */
  name?: string;
  reason: string;
}

/**
 * What is sent, and what is left out.
 *
 * @throws Error when `only` names an operation that the contract does not have, or one that would be left out.
 */
export function select(
  contract: Contract,
  { only, write, lacks }: Selection,
): { operations: ContractOperation[]; skips: Skip[] } {
  const unknown = only?.find((id) => !contract.operations.some((operation) => operation.id === id));
  if (unknown !== undefined) throw new Error(`${contract.name} has no operation "${unknown}"`);
  const operations: ContractOperation[] = [];
  const skips: Skip[] = [];
  for (const operation of contract.operations) {
    if (only && !only.includes(operation.id)) continue;
    const reason = lacks?.(operation) ?? (write || isRead(operation) ? undefined : "writes");
    if (reason === undefined) operations.push(operation);
    else if (only) throw new Error(`${operation.id} is left out: ${reason}`);
    else skips.push({ operationId: operation.id, reason });
  }
  return { operations, skips };
}
