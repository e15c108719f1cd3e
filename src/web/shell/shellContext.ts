import { createContext, use } from 'react'

/** What may lie open above a page; one at a time. */
export type Opened = 'capture' | 'palette' | 'keys' | 'more' | null

export const ShellContext = createContext<(opened: Opened) => void>(() => {})

/** Opens capture, palette, shortcut sheet or the navigation drawer from anywhere. */
export function useOpen(): (opened: Opened) => void {
  return use(ShellContext)
}
