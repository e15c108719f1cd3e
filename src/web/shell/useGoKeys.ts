import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useSlug } from '#web/api/useApi.tsx'
import { openHelp } from '#web/help/helpStore.ts'
import { useKeys } from '#web/parts/useKeys.ts'
import { places } from './places.ts'
import type { Opened } from './shellContext.ts'

/** `c` captures, `i` reports what happened, `/` and Ctrl-K search, `?` shows the keys, `h` helps, `g` and a letter goes somewhere. */
export function useGoKeys(open: (opened: Opened) => void): void {
  const navigate = useNavigate()
  const slug = useSlug()
  const goes = places.map(({ key, path }) => [`g ${key}`, () => void navigate({ to: `/o/${slug}/${path}` })])
  useKeys({
    c: () => open('capture'),
    i: () => void navigate({ to: `/o/${slug}/incidents/new` }),
    '/': () => focusSearch() || open('palette'),
    '?': () => open('keys'),
    h: () => openHelp(),
    ...Object.fromEntries(goes),
  })
  usePaletteKey(open)
}

/** A page with its own search takes `/`; elsewhere it opens the palette. */
function focusSearch(): boolean {
  const search = document.querySelector<HTMLInputElement>('input[type=search]')
  search?.focus()
  search?.select()
  return search !== null
}

/** Ctrl-K works also while typing, so it does not pass through useKeys. */
function usePaletteKey(open: (opened: Opened) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return
      event.preventDefault()
      open('palette')
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [open])
}
