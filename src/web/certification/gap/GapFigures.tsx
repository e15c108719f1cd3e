import { useMemo } from 'react'
import { burnDownChart } from '#domain/charts/burnDownChart.ts'
import { projectText } from '#domain/words/certificationScreen.ts'
import { Chart } from '#web/charts/Chart.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { useBurnDown, useGapGrid } from './useGap.ts'

/** The sums of an assessment in a sentence, and its open gaps going down. */
export function GapFigures({ assessment }: { readonly assessment: string }) {
  const { say } = useWords()
  const grid = useGapGrid(assessment)
  const burning = useBurnDown(assessment)
  const sums = grid.data?.sums
  const input = useMemo(() => {
    const { actual = [], planned = [], total = 0 } = burning.data ?? {}
    const open = actual.at(-1)?.open ?? 0
    return {
      actual,
      planned,
      words: { open: say(projectText.burnDown), planned: say(projectText.burnDownPlanned) },
      summary: say(projectText.burnDownSummary, { open, total }),
    }
  }, [burning.data, say])
  return (
    <>
      <ProblemNote error={grid.error ?? burning.error} />
      {sums && (
        <p>
          {say(projectText.gapSums, {
            met: sums.met,
            applicable: sums.applicable,
            gaps: sums.gaps.length,
            open: sums.open.length,
            unplanned: sums.unplanned.length,
          })}
        </p>
      )}
      {input.actual.length > 0 && (
        <Chart of={burnDownChart} input={input} title={say(projectText.burnDown)} height={220} />
      )}
    </>
  )
}
