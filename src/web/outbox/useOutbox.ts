import { useEffect, useSyncExternalStore } from 'react'
import { type Outbox, openOutbox, type Shown } from './outbox.ts'
import type { Post } from './sendAll.ts'

/** Open for as long as the page lives: sending goes on while one looks at something else. */
const open = new Map<string, Outbox>()

/** The outbox of a shelf, and what lies in it. Whoever leaves while something lives in the page alone is asked first. */
export function useOutbox(shelf: string, post: Post): Outbox & { readonly now: Shown } {
  const outbox = open.get(shelf) ?? openOutbox(shelf, post)
  open.set(shelf, outbox)
  const now = useSyncExternalStore(outbox.listen, outbox.shown)
  const isWaiting = now.isFleeting && (now.entries ?? []).length > 0
  useEffect(() => {
    if (!isWaiting) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isWaiting])
  return { ...outbox, now }
}
