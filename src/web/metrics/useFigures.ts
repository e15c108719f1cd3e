import { useMemo } from 'react'
import { dayWriter } from '#domain/charts/days.ts'
import { figuresFor } from '#domain/charts/figures.ts'
import type { MetricDefinition } from '#domain/records/metric/definition.ts'
import { sinceWeek } from '#domain/words/chartSentence.ts'
import { chartWords } from '#domain/words/chartWords.ts'
import { useWords } from '#web/words/useWords.tsx'

type Asked = Pick<MetricDefinition, 'unit' | 'kind' | 'cadence'>

/** How a metric's figures and periods are written, the same as on its chart. */
export function useFigures({ unit, kind, cadence }: Asked) {
  const { say, language } = useWords()
  return useMemo(() => {
    const figures = figuresFor({ language, unit, kind })
    const days = dayWriter(language, chartWords(say), cadence)
    const since = (start: string) =>
      cadence === 'week' ? say(sinceWeek, { day: days.day(start) }) : days.period(start)
    return { ...figures, period: days.period, since }
  }, [say, language, unit, kind, cadence])
}
