import { Link } from '@tanstack/react-router'
import { shellText } from '#domain/words/screenShell.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { type Place, placeGroups } from './places.ts'
import classes from './SideNav.module.css'
import { TriageCount } from './TriageCount.tsx'

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
  const { say } = useWords()
  return placeGroups.map((group) => (
    <section key={group.label.en} className={classes.group}>
      <h2 className={classes.heading}>{say(group.label)}</h2>
      <ul className={classes.list}>
        {group.places.map((place) => (
          <NavItem key={place.path} place={place} {...(onGo ? { onGo } : {})} />
        ))}
      </ul>
    </section>
  ))
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
