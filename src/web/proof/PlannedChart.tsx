import { useMemo } from 'react'
import { controlChart } from '#domain/charts/controlChart.ts'
import { metricChart } from '#domain/charts/metricChart.ts'
import { proofText } from '#domain/words/proofScreen.ts'
import { Chart } from '#web/charts/Chart.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './PlanPreview.module.css'
import type { PlannedProof } from './shapes.ts'

/** What a plan that was made would compare, and what it could show. */
export function PlannedChart({ plan }: { readonly plan: PlannedProof }) {
  const { say } = useWords()
  const input = useMemo(() => metricChart(plan.metric, plan.points), [plan])
  return (
    <>
      <Chart
        of={controlChart}
        input={input}
        title={say(proofText.history, { metric: plan.metric.name })}
        height={260}
      />
      <ul className={classes.sentences}>
        {plan.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  )
}
