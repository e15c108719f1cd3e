import { type Entry, entered, type Sending, without } from './entry.ts'
import { inTurn } from './inTurn.ts'
import { type Change, type Post, sendAll } from './sendAll.ts'
import { changeShelf, readShelf } from './shelves.ts'

export interface Shown {
  /** Null until the browser's store was read. */
  readonly entries: readonly Entry[] | null
  /** `silent`: nobody answered the last attempt. `signedOut`: nothing goes out until one signs in again. */
  readonly line: 'open' | 'silent' | 'signedOut'
  /** This browser keeps nothing: what is entered lives as long as the page. */
  readonly isFleeting: boolean
}

export interface Outbox {
  readonly shown: () => Shown
  readonly listen: (listener: () => void) => () => void
  /** Resolves once it is kept on the device. */
  readonly enter: (sending: Omit<Sending, 'shelf'>) => Promise<void>
  readonly discard: (key: string) => Promise<void>
  /** Tries at once, whatever the waiting time. */
  readonly send: () => void
}

/**
 * One person's outbox for one piece of work. Everything goes through the browser's store first; sending is a matter of its own
 * that goes on for as long as the page lives.
 */
export function openOutbox(shelf: string, post: Post): Outbox {
  let shown: Shown = { entries: null, line: 'open', isFleeting: false }
  const listeners = new Set<() => void>()
  const show = (next: Partial<Shown>) => {
    shown = { ...shown, ...next }
    for (const listener of listeners) listener()
  }
  const change = changing(shelf, () => shown, show)
  const { send, tell } = inTurn(shelf, {
    round: () => sendAll({ change, post, show: (line) => show({ line }) }),
    told: async () => show({ entries: await readShelf(shelf) }),
    mayRetry: () => shown.line === 'silent',
  })
  void change((kept) => kept).then(send)
  return {
    shown: () => shown,
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    enter: async (sending) => {
      const stamp = { key: crypto.randomUUID(), enteredAt: new Date().toISOString() }
      await change((kept) => entered(kept, { ...sending, shelf }, stamp))
      tell()
      send()
    },
    discard: async (key) => {
      await change((kept) => without(kept, key))
      tell()
    },
    send,
  }
}

/** Changes what is kept, and shows it. A browser that keeps nothing is said to, and the page's own memory takes over. */
function changing(shelf: string, shown: () => Shown, show: (next: Partial<Shown>) => void): Change {
  return async (how) => {
    const entries = shown().isFleeting ? how(shown().entries ?? []) : await changeShelf(shelf, how).catch(() => null)
    show(entries ? { entries } : { entries: how(shown().entries ?? []), isFleeting: true })
    return shown().entries ?? []
  }
}
