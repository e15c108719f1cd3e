import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { Label } from '#domain/kernel/field.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Places.module.css'

interface Shown {
  /** What the pages have in common, for listeners. */
  readonly name: Label
  /** Below /o/{slug}, each with its word. */
  readonly places: readonly (readonly [path: string, label: Label])[]
}

/** Pages that belong together, side by side. */
export function Places({ name, places }: Shown) {
  const { say } = useWords()
  const slug = useSlug()
  const row = useRef<HTMLElement>(null)
  // On a narrow screen the row scrolls: whoever comes sees where they are.
  useEffect(() => {
    row.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [])
  return (
    <nav ref={row} className={classes.places} aria-label={say(name)} data-print="hide">
      {places.map(([path, label]) => (
        <Link
          key={path}
          to={`/o/${slug}/${path}`}
          className={classes.place}
          activeOptions={{ exact: true, includeSearch: false }}
          activeProps={{ className: classes.here, 'aria-current': 'page' }}
        >
          {say(label)}
        </Link>
      ))}
    </nav>
  )
}
