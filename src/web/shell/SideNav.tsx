import { IconChevronDown } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useId } from 'react'
import { shellText } from '#domain/words/screenShell.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { type Place, placeGroups } from './places.ts'
import classes from './SideNav.module.css'
import { TriageCount } from './TriageCount.tsx'
import { useFoldedGroups } from './useFoldedGroups.ts'

export function SideNav() {
  const { say } = useWords()
  return (
    <nav className={classes.nav} aria-label={say(shellText.mainNavigation)} data-print="hide">
      <NavGroups />
    </nav>
  )
}

/** The navigation's groups; on small screens the drawer shows the same. */
export function NavGroups({ onGo }: { readonly onGo?: () => void }) {
  const { folded, toggle } = useFoldedGroups()
  return placeGroups.map((group) => (
    <NavGroup key={group.label.en} group={group} isFolded={folded.includes(group.label.en)} onToggle={toggle}>
      {group.places.map((place) => (
        <NavItem key={place.path} place={place} {...(onGo ? { onGo } : {})} />
      ))}
    </NavGroup>
  ))
}

interface Group {
  readonly group: (typeof placeGroups)[number]
  readonly isFolded: boolean
  readonly onToggle: (name: string) => void
  readonly children: ReactNode
}

/** A folded group keeps showing the place one is at. */
function NavGroup({ group: { label }, isFolded, onToggle, children }: Group) {
  const { say } = useWords()
  const list = useId()
  return (
    <section className={classes.group}>
      <h2 className={classes.heading}>
        <button
          type="button"
          className={classes.fold}
          aria-expanded={!isFolded}
          aria-controls={list}
          onClick={() => onToggle(label.en)}
        >
          {say(label)}
          <IconChevronDown size={13} aria-hidden />
        </button>
      </h2>
      <ul id={list} className={classes.list} data-folded={isFolded || undefined}>
        {children}
      </ul>
    </section>
  )
}

function NavItem({ place: { label, path, icon: Icon }, onGo }: { readonly place: Place; readonly onGo?: () => void }) {
  const { say } = useWords()
  const slug = useSlug()
  return (
    <li>
      <Link
        to={`/o/${slug}/${path}`}
        className={classes.item}
        onClick={onGo}
        activeProps={{ className: classes.active }}
      >
        <Icon size={16} stroke={1.6} aria-hidden />
        <span className={classes.label}>{say(label)}</span>
        {path === 'triage' && <TriageCount />}
      </Link>
    </li>
  )
}
