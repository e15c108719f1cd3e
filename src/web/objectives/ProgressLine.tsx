import { useMemo } from 'react'
import { figuresFor } from '#domain/charts/figures.ts'
import { Sparkline } from '#web/charts/Sparkline.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Progress.module.css'
import type { ObjectiveProgress } from './useProgress.ts'

/** The newest readings beside latest and target. */
export function ProgressLine({ progress }: { readonly progress: ObjectiveProgress }) {
  const { language } = useWords()
  const { points, metric, objective, latest } = progress
  const input = useMemo(
    () => ({ points, target: objective.target, unit: metric.unit, kind: metric.kind, cadence: metric.cadence }),
    [points, metric, objective],
  )
  const figures = figuresFor({ language, unit: metric.unit, kind: metric.kind })
  const said = (value: number | null) => (value === null ? '–' : figures.plain(value))
  return (
    <span className={classes.line}>
      <Sparkline input={input} title={metric.name} width={110} height={26} />
      <span className={classes.figures}>
        <b>{said(latest?.value ?? null)}</b> {`→ ${said(objective.target)}`}
      </span>
    </span>
  )
}
