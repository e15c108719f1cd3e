import { sideShapes } from '#domain/charts/markShapes.ts'
import type { Signal } from '#domain/records/metric/metricChart.ts'
import { metricsText } from '#domain/words/metricScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import '#web/charts/chartSheet.ts'
import classes from './MetricTable.module.css'

/** What the run rules say, by the shape it has on the chart and by its word. */
export function SignalMark({ signal }: { readonly signal: Signal }) {
  const { say } = useWords()
  return (
    <span className={classes.signal}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d={sideShapes[signal]({ x: 6, y: 6 }, 4.5)} className={`chart-${signal}`} />
      </svg>
      {say(metricsText[signal])}
    </span>
  )
}
