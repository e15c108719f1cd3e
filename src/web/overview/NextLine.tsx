import { IconArrowRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { overviewText } from '#domain/words/overviewScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { DueWord } from './DueWord.tsx'
import classes from './Overview.module.css'
import type { Needs } from './shapes.ts'
import { useOverview } from './useOverview.ts'

/** Above the numbers of an office: the one thing that is next for whoever looks; nothing where nothing is. */
export function NextLine() {
  const { say } = useWords()
  const slug = useSlug()
  const { data } = useOverview<Needs>('/overview/next')
  const first = data?.next[0]
  if (!first) return null
  const { plural, number, id, title } = first.record
  return (
    <p className={classes.nextLine}>
      <strong>{say(overviewText.next)}</strong>
      <Link to={`/o/${slug}/${plural}/${number ?? id}`} hash="next" data-row>
        {`${first.label}: ${title}`}
      </Link>
      <DueWord record={first.record} />
      <Link to={`/o/${slug}/overview`} search={{ view: 'mine' } as never} className={classes.all}>
        {say(overviewText.mine)} <IconArrowRight size={14} aria-hidden />
      </Link>
    </p>
  )
}
