import { Link } from '@tanstack/react-router'
import { standardsText } from '#domain/words/standardsScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Standards.module.css'

const tabs = [
  ['standards', standardsText.held],
  ['crosswalk', standardsText.reuse],
  ['gap-lenses', standardsText.lenses],
  ['frameworks/new', standardsText.bring],
] as const

/** The pages on standards, side by side. */
export function StandardsTabs({ current }: { readonly current: (typeof tabs)[number][0] }) {
  const { say } = useWords()
  const slug = useSlug()
  return (
    <nav className={classes.tabs} aria-label={say(standardsText.parts)} data-print="hide">
      {tabs.map(([path, label]) => (
        <Link
          key={path}
          to={`/o/${slug}/${path}`}
          className={classes.tab}
          aria-current={path === current ? 'page' : undefined}
        >
          {say(label)}
        </Link>
      ))}
    </nav>
  )
}
