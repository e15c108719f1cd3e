import type { Store } from '#store/open.ts'

type Listener = (organization: string) => void

const listeners = new WeakMap<Store, Listener>()

/** Lets this process's deliveries know at once that notices will wait in an organization. Answers how to stop listening. */
export function onWake(store: Store, listener: Listener): () => void {
  listeners.set(store, listener)
  return () => listeners.delete(store)
}

/** A hint, given before the commit; a process without deliveries lets it pass, and another one's round finds the notices. */
export function wake(store: Store, organization: string): void {
  listeners.get(store)?.(organization)
}
