import { createHash } from 'node:crypto'
import { NotUnderstood } from '#domain/inventory/brought.ts'
import { Refused } from '#domain/kernel/refusal.ts'
import { changesBetween, type EditionChange } from '#domain/standards/brought/changes.ts'
import type { BroughtFramework } from '#domain/standards/brought/framework.ts'
import { readFramework } from '#feeds/frameworks/readFramework.ts'
import { FileRefused } from '#feeds/spreadsheet/limits.ts'
import { type OwnFramework, ownFrameworks, ownNodes } from '#store/frameworks/frameworks.ts'
import type { Tx } from '#store/open.ts'
import type { App } from '../app.ts'
import { assertRole } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { refusedFile } from '../import/reading.ts'

export interface FrameworkFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface FrameworkPreview {
  readonly brought: BroughtFramework
  /** Over the bytes of the file: what is taken is what was shown. */
  readonly digest: string
  /** The edition here already of the same framework, and what the file asks otherwise. */
  readonly earlier: OwnFramework | null
  readonly changes: readonly EditionChange[]
  /** This very edition is here. */
  readonly isThere: boolean
}

/** Those who answer for the management system bring frameworks in. */
export function assertMayBringFrameworks(caller: Caller): void {
  assertRole(caller, 'aimsManager', 'administrator')
}

/**
 * Looks at a framework's file; nothing is written.
 * @throws Refused notAllowed, tooLarge, invalid (the file's fault, in a sentence)
 */
export async function previewFramework(app: App, caller: Caller, file: FrameworkFile): Promise<FrameworkPreview> {
  assertMayBringFrameworks(caller)
  const brought = await understoodFramework(file)
  return app.store.inside(caller, (tx) => previewWithin(tx, file, brought))
}

/** The file, read; what is the file's fault becomes a refusal. */
export async function understoodFramework(file: FrameworkFile): Promise<BroughtFramework> {
  try {
    return await readFramework(file)
  } catch (failure) {
    if (failure instanceof FileRefused) throw refusedFile(failure)
    if (failure instanceof NotUnderstood) throw new Refused('invalid', [{ field: 'file', ...failure.refusal }])
    throw failure
  }
}

/** What the file would do as things stand in this transaction. */
export async function previewWithin(
  tx: Tx,
  { bytes }: FrameworkFile,
  brought: BroughtFramework,
): Promise<FrameworkPreview> {
  const same = (await ownFrameworks(tx)).filter((one) => isSame(one, brought))
  const earlier = same.at(-1) ?? null
  return {
    brought,
    digest: createHash('sha256').update(bytes).digest('hex'),
    earlier,
    changes: earlier ? changesBetween(await ownNodes(tx, earlier.id), brought.nodes) : [],
    isThere: same.some(({ edition }) => edition === brought.edition),
  }
}

function isSame(one: OwnFramework, { identifier, name }: BroughtFramework): boolean {
  return identifier !== null && one.identifier !== null ? one.identifier === identifier : one.name === name
}
