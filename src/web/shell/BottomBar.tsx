import { IconDots, IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { shellText } from '#domain/words/screenShell.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './BottomBar.module.css'
import { type Place, places } from './places.ts'
import { useOpen } from './shellContext.ts'

const [overview, register, triage] = places

/** The navigation of small screens: the daily places, capture in the thumb's reach, the rest in a drawer. */
export function BottomBar() {
  const { say } = useWords()
  const open = useOpen()
  return (
    <nav className={classes.bar} aria-label={say(shellText.mainNavigation)} data-print="hide">
      {overview && <Tab place={overview} />}
      {register && <Tab place={register} />}
      <button
        type="button"
        className={classes.capture}
        onClick={() => open('capture')}
        aria-label={say(shellText.capture)}
      >
        <IconPlus size={22} aria-hidden />
      </button>
      {triage && <Tab place={triage} />}
      <button type="button" className={classes.tab} onClick={() => open('more')}>
        <IconDots size={20} stroke={1.6} aria-hidden />
        {say(shellText.more)}
      </button>
    </nav>
  )
}

function Tab({ place: { label, path, icon: Icon } }: { readonly place: Place }) {
  const { say } = useWords()
  const slug = useSlug()
  return (
    <Link to={`/o/${slug}/${path}`} className={classes.tab} activeProps={{ className: classes.active }}>
      <Icon size={20} stroke={1.6} aria-hidden />
      {say(label)}
    </Link>
  )
}
