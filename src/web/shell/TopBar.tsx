import { IconPlus, IconSearch } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { shellText } from '#domain/words/screenShell.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useMembership } from '#web/api/useMe.ts'
import { Logotype } from '#web/brand/Logotype.tsx'
import { landing } from '#web/overview/landing.ts'
import { useWords } from '#web/words/useWords.tsx'
import { InboxBell } from './InboxBell.tsx'
import { MeMenu } from './MeMenu.tsx'
import { OrganizationSwitch } from './OrganizationSwitch.tsx'
import { useOpen } from './shellContext.ts'
import classes from './TopBar.module.css'

export function TopBar() {
  const { say } = useWords()
  const open = useOpen()
  const slug = useSlug()
  const roles = useMembership()?.roles ?? []
  return (
    <header className={classes.bar} data-print="hide">
      <Link to={`/o/${slug}/${landing(roles)}`} className={classes.home} aria-label="Meliora">
        <Logotype />
      </Link>
      <OrganizationSwitch />
      <button
        type="button"
        className={classes.search}
        aria-label={say(shellText.searchOrGo)}
        onClick={() => open('palette')}
      >
        <IconSearch size={15} aria-hidden />
        <span className={classes.searchText}>{say(shellText.searchOrGo)}</span>
        <kbd>/</kbd>
      </button>
      <button type="button" className={classes.capture} onClick={() => open('capture')}>
        <IconPlus size={15} aria-hidden />
        {say(shellText.capture)}
        <kbd className={classes.captureKey} aria-hidden>
          {'c'}
        </kbd>
      </button>
      <InboxBell />
      <MeMenu />
    </header>
  )
}
