import { useKeys } from './useKeys.ts'

/** j and k (or the arrows) walk through the links of a table's rows, marked `data-row`; Enter opens as everywhere. */
export function useLinkKeys(): void {
  const step = (by: number) => () => {
    const links = [...document.querySelectorAll<HTMLElement>('a[data-row]')]
    const at = links.indexOf(document.activeElement as HTMLElement)
    const next = links[at === -1 ? (by > 0 ? 0 : links.length - 1) : at + by]
    next?.focus()
    next?.scrollIntoView({ block: 'nearest' })
  }
  useKeys({ j: step(1), ArrowDown: step(1), k: step(-1), ArrowUp: step(-1) })
}
