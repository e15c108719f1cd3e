import { useQuery } from '@tanstack/react-query'
import { improvement } from '#domain/records/improvement/improvement.ts'
import { boardText } from '#domain/words/screenBoard.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { placeIn, quartersIn, reachOf, spanOf } from './span.ts'
import classes from './Timeline.module.css'
import { TimelineRow } from './TimelineRow.tsx'

const MOST_SHOWN = '200'

/** The register over time: who has what until when, and what came of it. The entries registered last, newest first. */
export function Timeline() {
  const { say, formats } = useWords()
  const api = useApi()
  const slug = useSlug()
  const { data, error } = useQuery({
    queryKey: [slug, 'improvements', 'timeline'],
    queryFn: ({ signal }) =>
      api.list(improvement, { inRegister: 'true', sort: '-registered', limit: MOST_SHOWN }, signal),
  })
  if (!data) return <ProblemNote error={error} />
  const { items, today = new Date().toISOString().slice(0, 10) } = data
  const reach = reachOf(
    items.map((item) => spanOf(item, today)),
    today,
  )
  return (
    <div className={classes.timeline}>
      <div className={classes.scale} aria-hidden>
        {quartersIn(reach).map((day) => (
          <span key={day} className={classes.quarter} style={{ insetInlineStart: `${placeIn(reach, day)}%` }}>
            {formats.day(day)}
          </span>
        ))}
      </div>
      {items.length === 0 && <p className={classes.empty}>{say(boardText.empty)}</p>}
      <ul className={classes.rows}>
        {items.map((item) => (
          <TimelineRow key={item.id} item={item} reach={reach} today={today} />
        ))}
      </ul>
    </div>
  )
}
