import { commitmentsOf, redactingVerbs, type SealedEntry } from './entry.ts'
import type { FaultList } from './faults.ts'
import type { StoredValue } from './read.ts'
import { commitment } from './trail.ts'

/**
 * Holds every value to what its entry committed to. A value that is gone counts as redacted only once a later entry about the
 * same subject says so; whatever is still open at the end was taken away behind the trail's back.
 */
export class ValueCheck {
  redacted = 0
  readonly #faults: FaultList
  /** Gone values nothing has accounted for yet, by subject and path, with the first entry they were part of. */
  readonly #open = new Map<string, { readonly seq: number; readonly path: string }>()

  constructor(faults: FaultList) {
    this.#faults = faults
  }

  take(seq: number, entry: SealedEntry, values: readonly StoredValue[]): void {
    this.#account(entry)
    const committed = commitmentsOf(entry)
    for (const value of values) {
      const key = `${value.side} ${value.path}`
      const expected = committed.get(key)
      committed.delete(key)
      if (expected === undefined) this.#faults.add({ kind: 'valueAdded', seq, path: value.path })
      else this.#hold(seq, entry, { ...value, expected })
    }
    for (const key of committed.keys())
      this.#faults.add({ kind: 'valueRemoved', seq, path: key.slice(key.indexOf(' ') + 1) })
  }

  #hold(
    seq: number,
    entry: SealedEntry,
    { path, salt, value, expected }: StoredValue & { readonly expected: string },
  ): void {
    if (salt === null || value === null) {
      this.redacted += 1
      const key = keyOf(entry, path)
      if (!this.#open.has(key)) this.#open.set(key, { seq, path })
    } else if (commitment(Buffer.from(salt, 'hex'), value) !== expected) {
      this.#faults.add({ kind: 'valueChanged', seq, path })
    }
  }

  #account(entry: SealedEntry): void {
    if (!redactingVerbs.includes(entry.verb)) return
    for (const { path } of entry.changes) this.#open.delete(keyOf(entry, path))
  }

  end(): void {
    for (const { seq, path } of this.#open.values()) this.#faults.add({ kind: 'valueRemoved', seq, path })
  }
}

function keyOf({ id, subject }: SealedEntry, path: string): string {
  return `${subject?.id ?? id} ${path}`
}
