/** What goes to the server for one thing somebody entered. */
export interface Sending {
  /** Where it lies: nobody else's page shows or sends it. */
  readonly shelf: string
  /** What it is about, such as a line of a checklist. */
  readonly subject: string
  /** Whether it says the whole of its subject: of two such that were not tried yet the later counts. What is added to it stays. */
  readonly isWhole: boolean
  readonly method: 'POST' | 'PUT'
  /** Below /api/v1. */
  readonly path: string
  readonly body: Readonly<Record<string, unknown>>
  /** The version that was read; null where there is none to read. */
  readonly version: number | null
}

/** Why an entry stopped: the server's sentences, and what stands there now where somebody else was faster. */
export interface Stopped {
  readonly status: number
  readonly sentences: readonly string[]
  readonly current: unknown
}

/** Something a person entered that the server has not taken yet. */
export interface Entry extends Sending {
  /** Sent as Idempotency-Key with every attempt. */
  readonly key: string
  /** Counts up: what was entered first goes first. */
  readonly order: number
  /** By the clock of the device. */
  readonly enteredAt: string
  /** `sealed`: an attempt began, so it may be on the server already and goes out again unchanged. */
  readonly state: 'waiting' | 'sealed' | 'stopped'
  readonly stopped: Stopped | null
}

type Kept = readonly Entry[]

/** The entry laid to the others; where it says all of its subject, in place of what was said before and not tried, or stopped. */
export function entered(kept: Kept, sending: Sending, stamp: Pick<Entry, 'key' | 'enteredAt'>): Kept {
  const isReplaced = (entry: Entry) => sending.isWhole && saysAll(entry, sending.subject) && entry.state !== 'sealed'
  const untried = kept.find((entry) => isReplaced(entry) && entry.state === 'waiting')
  const order = Math.max(0, ...kept.map((entry) => entry.order)) + 1
  const version = untried ? untried.version : sending.version
  const others = kept.filter((entry) => !isReplaced(entry))
  return [...others, { ...sending, ...stamp, version, order, state: 'waiting', stopped: null }]
}

function saysAll({ subject, isWhole }: Entry, about: string): boolean {
  return isWhole && subject === about
}

/** What goes out next: the oldest that is not stopped and has nothing about the same before it. */
export function nextOut(kept: Kept): Entry | undefined {
  const going = kept.filter(({ state }) => state !== 'stopped')
  return going.toSorted((one, other) => one.order - other.order)[0]
}

/** What goes out next is sealed: from now on it goes out as it is. */
export function sealedNext(kept: Kept): Kept {
  const next = nextOut(kept)
  return kept.map((entry) => (entry === next ? { ...entry, state: 'sealed' } : entry))
}

/** The server took it: what waits behind it about the same goes on from the version the answer brought, if it brought one. */
export function taken(kept: Kept, { key, subject }: Entry, version: number | null): Kept {
  return kept
    .filter((entry) => entry.key !== key)
    .map((entry) =>
      entry.subject === subject && entry.state === 'waiting' ? { ...entry, version: version ?? entry.version } : entry,
    )
}

/** The server said no. What was said later of the same takes its place; after a conflict that one needs a person as well. */
export function stoppedAt(kept: Kept, { key, subject, isWhole }: Entry, stopped: Stopped): Kept {
  const later = kept.find((entry) => isWhole && saysAll(entry, subject) && entry.state === 'waiting')
  const stops = later && stopped.status === 412 ? later.key : key
  return kept
    .filter((entry) => !later || entry.key !== key)
    .map((entry) => (entry.key === stops ? { ...entry, state: 'stopped', stopped } : entry))
}

/** How many things these entries are about: a second thought about the same is not a second thing. */
export function thingsIn(kept: Kept): number {
  return new Set(kept.map(({ subject, isWhole }) => `${subject} ${isWhole}`)).size
}

export function without(kept: Kept, key: string): Kept {
  return kept.filter((entry) => entry.key !== key)
}
