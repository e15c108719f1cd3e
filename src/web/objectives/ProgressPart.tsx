import { Loader } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { figuresFor } from '#domain/charts/figures.ts'
import { lightReasonText, objectiveText, trendText } from '#domain/words/objectiveScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { Sparkline } from '#web/charts/Sparkline.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { LightMark } from './LightMark.tsx'
import classes from './Progress.module.css'
import { type ObjectiveProgress, useProgress } from './useProgress.ts'

/** How an objective goes: its light and why, latest and target, the trend of its readings. */
export function ProgressPart({ objective }: { readonly objective: string }) {
  const { say } = useWords()
  const slug = useSlug()
  const { data, error, isPending } = useProgress(objective)
  const progress = data?.[0]
  const aside = progress && (
    <Link to={`/o/${slug}/metrics/${progress.metric.number ?? progress.metric.id}`}>{say(objectiveText.toMetric)}</Link>
  )
  return (
    <Part title={say(objectiveText.progress)} aside={aside}>
      <ProblemNote error={error} />
      {isPending && <Loader size="sm" />}
      {data && !progress && <p>{say(objectiveText.noFigure)}</p>}
      {progress && <Shown progress={progress} />}
    </Part>
  )
}

function Shown({ progress }: { readonly progress: ObjectiveProgress }) {
  const { say, formats, language } = useWords()
  const { light, reason, latest, expected, trend, readings, points, metric, objective } = progress
  const { baseline, target, targetOn } = objective
  const figures = figuresFor({ language, unit: metric.unit, kind: metric.kind })
  const said = (value: number | null) => (value === null ? '–' : figures.withUnit(value))
  const input = useMemo(
    () => ({ points, target, unit: metric.unit, kind: metric.kind, cadence: metric.cadence }),
    [points, target, metric],
  )
  return (
    <div className={classes.part}>
      <LightMark light={light} />
      <dl className={classes.facts}>
        <div>
          <dt>{say(objectiveText.latest)}</dt>
          <dd>
            {said(latest?.value ?? null)}
            {latest && <small>{say(objectiveText.period, { day: formats.day(latest.periodStart) })}</small>}
          </dd>
        </div>
        <div>
          <dt>{say(objectiveText.target)}</dt>
          <dd>
            {baseline === null ? said(target) : `${figures.plain(baseline)} → ${said(target)}`}
            {targetOn && <small>{say(objectiveText.by, { day: formats.day(targetOn) })}</small>}
          </dd>
        </div>
        {expected !== null && (
          <div>
            <dt>{say(objectiveText.expected)}</dt>
            <dd>{said(expected)}</dd>
          </div>
        )}
        <div>
          <dt>{say(objectiveText.trend)}</dt>
          <dd>{say(objectiveText.trendOver, { trend: say(trendText[trend]), readings })}</dd>
        </div>
      </dl>
      <p className={classes.reason}>{say(lightReasonText[reason])}</p>
      <div className={classes.chart}>
        <Sparkline input={input} title={metric.name} width={420} height={72} />
      </div>
    </div>
  )
}
