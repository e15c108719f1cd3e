import { useSyncExternalStore } from 'react'

/** Which help lies open: a page by its key, what belongs to the page one is on, or none. */
export type OpenHelp = { readonly key: string | null } | null

let open: OpenHelp = null
const listeners = new Set<() => void>()

/** Opens help beside the page: at one page of it, or at what belongs to the page one is on. */
export function openHelp(key: string | null = null): void {
  show({ key })
}

export function closeHelp(): void {
  show(null)
}

function show(next: OpenHelp): void {
  open = next
  for (const listener of listeners) listener()
}

export function useOpenHelp(): OpenHelp {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => open,
  )
}
