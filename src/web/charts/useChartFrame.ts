import { useMemo } from 'react'
import type { ChartFrame } from '#domain/charts/drawn.ts'
import { chartWords } from '#domain/words/chartWords.ts'
import { useWords } from '#web/words/useWords.tsx'

/** What a chart is asked with, in the reader's language. */
export function useChartFrame({ title, width, height }: Pick<ChartFrame, 'title' | 'width' | 'height'>): ChartFrame {
  const { say, language } = useWords()
  const labels = useMemo(() => chartWords(say), [say])
  return useMemo(() => ({ title, width, height, labels, language }), [title, width, height, labels, language])
}
