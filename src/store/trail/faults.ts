import type { RefusalCode } from '#domain/words/refusals.ts'

/**
 * How a trail may be broken, each with its sentence.
 * - changed, removed, reordered, inserted: entries of the chain;
 * - valueChanged, valueRemoved, valueAdded: what an entry committed to;
 * - filed: the entry is fine, but filed under another record, time or id than it names;
 * - cut, rewritten: seen against an anchor only;
 * - unreadable, altered: the exported file itself.
 */
export const faultCodes = {
  changed: 'trail_changed',
  removed: 'trail_removed',
  reordered: 'trail_reordered',
  inserted: 'trail_inserted',
  valueChanged: 'trail_value_changed',
  valueRemoved: 'trail_value_removed',
  valueAdded: 'trail_value_added',
  filed: 'trail_filed_wrongly',
  cut: 'trail_cut',
  rewritten: 'trail_rewritten',
  unreadable: 'trail_line_unreadable',
  altered: 'trail_file_altered',
} as const satisfies Record<string, RefusalCode>

export type FaultKind = keyof typeof faultCodes

export interface Fault {
  readonly kind: FaultKind
  /** The entry's number; for a file, the line's. */
  readonly seq: number
  /** The last of a run of entries. */
  readonly upTo?: number
  /** The field whose value it is. */
  readonly path?: string
}

const MOST = 200

/** Faults as they are found: all are counted, the first are named. */
export class FaultList {
  readonly #named: Fault[] = []
  #count = 0

  get named(): readonly Fault[] {
    return this.#named
  }

  get count(): number {
    return this.#count
  }

  get isFull(): boolean {
    return this.#named.length >= MOST
  }

  add(fault: Fault): void {
    this.#count += 1
    if (!this.isFull) this.#named.push(fault)
  }

  /** Names a fault better, once more is known. */
  replace(fault: Fault, better: Fault): void {
    const at = this.#named.indexOf(fault)
    if (at >= 0) this.#named[at] = better
  }
}
