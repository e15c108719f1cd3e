import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { learningReport } from '#domain/reports/learningReport.ts'
import { incidentText } from '#domain/words/incidentScreen.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import type { LearningTold } from '#web/registerHealth/learningShape.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './NearMissRatio.module.css'

/** Near misses per incident over twelve months, each number opening its records; how it is computed stands behind it (C-139). */
export function NearMissRatio() {
  const { say, sayCount, formats } = useWords()
  const slug = useSlug()
  const api = useApi()
  const { data } = useQuery({
    queryKey: [slug, 'register-health', learningReport.name],
    queryFn: ({ signal }) => api.ask<LearningTold>(`/register-health/${learningReport.name}`, { signal }),
    staleTime: 60_000,
  })
  if (!data) return null
  const to = (kind: string) => ({ to: `/o/${slug}/incidents`, search: { kind, happenedFrom: data.from } as never })
  return (
    <p className={classes.line} title={data.how.ratio}>
      <Link {...to('nearMiss')}>
        {sayCount({ one: incidentText.nearMissOne, other: incidentText.nearMissOther }, data.nearMisses)}
      </Link>
      <Link {...to('incident')}>
        {sayCount({ one: incidentText.incidentOne, other: incidentText.incidentOther }, data.incidents)}
      </Link>
      <span>
        {data.ratio === null
          ? say(incidentText.ratioUnknown)
          : say(incidentText.ratio, { ratio: formats.number(Math.round(data.ratio * 100) / 100) })}
      </span>
    </p>
  )
}
