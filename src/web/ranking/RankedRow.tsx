import { IconArrowBarToUp, IconHistory } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { rankingText } from '#domain/words/screenBoard.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { BandMark } from '#web/parts/BandMark.tsx'
import { PersonName } from '#web/parts/PersonName.tsx'
import { StageMark } from '#web/parts/StageMark.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './RankedList.module.css'
import type { Ranked } from './useRanking.ts'

export function RankedRow({ item }: { readonly item: Ranked }) {
  const { say, formats } = useWords()
  const slug = useSlug()
  return (
    <tr className={item.isWithinCapacity ? undefined : classes.below}>
      <td className={classes.rank}>{item.rank}</td>
      <td>
        <Link to={`/o/${slug}/improvements/${item.number ?? item.id}`} className={classes.title} preload={false}>
          {item.title}
        </Link>
        <span className={classes.number}>{item.number}</span>
        <span className={classes.narrow}>
          <BandMark band={item.band} score={item.score} />
        </span>
        {item.overrideReason && (
          <span className={classes.sign}>
            <IconArrowBarToUp size={13} aria-hidden />{' '}
            {say(rankingText.overrides, { reason: say(rankingText[item.overrideReason]) })}
          </span>
        )}
        {item.isOutdated && (
          <span className={classes.sign}>
            <IconHistory size={13} aria-hidden /> {say(rankingText.outdated)}
          </span>
        )}
      </td>
      <td className={classes.wide}>
        <StageMark state={item.state} />
      </td>
      <td className={classes.wide}>{item.owner && <PersonName name={item.owner.name} />}</td>
      <td className={classes.wide}>
        <BandMark band={item.band} score={item.score} />
      </td>
      <td className={classes.figure}>
        {item.effortDays === null
          ? say(rankingText.unknown)
          : say(rankingText.days, { count: formats.number(item.effortDays) })}
      </td>
      <td className={classes.figure}>{say(rankingText.days, { count: formats.number(item.cumulativeEffort) })}</td>
    </tr>
  )
}
