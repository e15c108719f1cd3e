import { useQuery } from '@tanstack/react-query'
import type { RiskTrend } from '#domain/reports/riskTrend.ts'
import { matrixText } from '#domain/words/riskScreen.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { useWords } from '#web/words/useWords.tsx'

/** Which way the risks go, in one sentence. */
export function Trend() {
  const { say, formats } = useWords()
  const api = useApi()
  const slug = useSlug()
  const { data } = useQuery({
    queryKey: [slug, 'risks', 'trend'],
    queryFn: ({ signal }) => api.ask<RiskTrend>('/risk-trend', { signal }),
  })
  if (!data) return null
  const { state, paired, before, now } = data
  return (
    <p>
      {state === 'unknown' || before === null || now === null
        ? say(matrixText.trendUnknown)
        : say(matrixText.trend, { paired, before: formats.number(before), now: formats.number(now) })}
    </p>
  )
}
