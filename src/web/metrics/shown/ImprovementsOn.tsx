import { Link } from '@tanstack/react-router'
import type { Label } from '#domain/kernel/field.ts'
import { metricText } from '#domain/words/metricScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { MetricChange } from '../shapes.ts'
import classes from './ImprovementsOn.module.css'

const verdicts: Readonly<Record<string, Label>> = {
  improved: metricText.improved,
  worse: metricText.worse,
  no_change: metricText.no_change,
  not_enough_data: metricText.not_enough_data,
}

/** The improvements that are proved by this metric, and what came of them. */
export function ImprovementsOn({ changes }: { readonly changes: readonly MetricChange[] }) {
  const { say, formats } = useWords()
  const slug = useSlug()
  if (changes.length === 0) return null
  return (
    <Part title={say(metricText.improvements)}>
      <ul className={classes.list}>
        {changes.map(({ improvement: { id, number, title }, rolloutStart, rolloutEnd, verdict }) => (
          <li key={`${id} ${rolloutStart}`}>
            <Link to={`/o/${slug}/improvements/${number ?? id}`}>{[number, title].filter(Boolean).join(' ')}</Link>
            <span className={classes.soft}>
              {rolloutStart === rolloutEnd
                ? say(metricText.rolloutOn, { from: formats.day(rolloutStart) })
                : say(metricText.rollout, { from: formats.day(rolloutStart), to: formats.day(rolloutEnd) })}
            </span>
            <b>{say(verdict === null ? metricText.measuring : (verdicts[verdict] ?? { en: verdict, de: verdict }))}</b>
          </li>
        ))}
      </ul>
    </Part>
  )
}
