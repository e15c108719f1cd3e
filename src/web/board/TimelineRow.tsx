import { Link } from '@tanstack/react-router'
import { improvementFields } from '#domain/records/improvement/fields.ts'
import { statusOf } from '#domain/records/improvement/stages.ts'
import type { Day } from '#domain/time/days.ts'
import type { Item } from '#web/api/shapes.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { StageMark } from '#web/parts/StageMark.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { placeIn, type Span, spanOf } from './span.ts'
import classes from './Timeline.module.css'

interface Shown {
  readonly item: Item
  readonly reach: Span
  readonly today: Day
}

/** One entry: what it is, whose, how far and with what outcome in words, and its time as a bar. */
export function TimelineRow({ item, reach, today }: Shown) {
  const { say, formats } = useWords()
  const slug = useSlug()
  const span = spanOf(item, today)
  const [start, end] = [placeIn(reach, span.from), placeIn(reach, span.to)]
  const outcome = item.closedAs && improvementFields.closedAs.options[item.closedAs as 'improvement']
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <Link to={`/o/${slug}/improvements/${item.number ?? item.id}`} className={classes.title} preload={false}>
          {item.title}
        </Link>
        <span className={classes.facts}>
          <StageMark state={item.state} />
          {item.owner && <span>{item.owner.name}</span>}
          {outcome && <span>{say(outcome)}</span>}
        </span>
      </div>
      <div className={classes.track}>
        <span className={classes.today} style={{ insetInlineStart: `${placeIn(reach, today)}%` }} />
        <span
          className={classes.bar}
          data-status={statusOf(item.state)}
          data-overdue={item.overdue || undefined}
          style={{ insetInlineStart: `${start}%`, inlineSize: `max(${end - start}%, 4px)` }}
        />
        <span className={classes.dates}>
          {formats.day(span.from)} – {formats.day(span.to)}
        </span>
      </div>
    </li>
  )
}
