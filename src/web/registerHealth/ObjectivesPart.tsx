import { IconTargetArrow } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { ratioOf } from '#domain/measurement/series.ts'
import { objectivesReport } from '#domain/reports/objectivesReport.ts'
import { objectiveText } from '#domain/words/registerHealthScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { Sparkline } from '#web/charts/Sparkline.tsx'
import { useFigures } from '#web/metrics/useFigures.ts'
import { Notice } from '#web/parts/Notice.tsx'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import { How } from './How.tsx'
import { LightMark } from './LightMark.tsx'
import classes from './Section.module.css'
import { Section } from './Section.tsx'
import type { ObjectiveMetric } from './shapes.ts'
import { TableBox } from './TableBox.tsx'
import { useReport } from './useReport.ts'

const { figures } = objectivesReport

/** Every objective with its key figures: where they began, where they are now, whether the target is met. */
export function ObjectivesPart() {
  const { say } = useWords()
  const { objectives } = useReport('objectives')
  if (objectives.length === 0)
    return (
      <Notice icon={<IconTargetArrow size={32} stroke={1.4} aria-hidden />} title={say(objectiveText.none)}>
        {say(objectiveText.noneHelp)}
      </Notice>
    )
  return (
    <>
      {objectives.map(({ objective, metrics }) => (
        <Section key={objective} title={objective}>
          <TableBox label={objective}>
            <table className={table.table}>
              <Heads />
              <tbody>
                {metrics.map((metric) => (
                  <Line key={metric.id} metric={metric} />
                ))}
              </tbody>
            </table>
          </TableBox>
        </Section>
      ))}
      <How words={figures.startAndNow} />
      <How words={figures.target} />
    </>
  )
}

function Heads() {
  const { say } = useWords()
  const { metric, start, now, change, target, course } = objectiveText
  return (
    <thead>
      <tr>
        <th scope="col">{say(metric)}</th>
        <th scope="col">{say(course)}</th>
        {[start, now].map((head) => (
          <th key={head.en} scope="col" className={classes.end}>
            {say(head)}
          </th>
        ))}
        <th scope="col">{say(change)}</th>
        <th scope="col">{say(target)}</th>
      </tr>
    </thead>
  )
}

const seen = {
  better: { light: 'green', text: objectiveText.better },
  worse: { light: 'red', text: objectiveText.worse },
  same: { light: 'unknown', text: objectiveText.same },
  unknown: { light: 'unknown', text: objectiveText.tooFew },
} as const

function Line({ metric }: { readonly metric: ObjectiveMetric }) {
  const { say } = useWords()
  const slug = useSlug()
  const { withUnit } = useFigures(metric)
  const { name, points, target, unit, kind, cadence, start, now, targetMet } = metric
  const input = useMemo(
    () => ({
      points: points.map((point) => ({ periodStart: point.periodStart, value: ratioOf(point) })),
      target,
      unit,
      kind,
      cadence,
    }),
    [points, target, unit, kind, cadence],
  )
  const written = (value: number | null) => (value === null ? '–' : withUnit(value))
  const { light, text } = seen[metric.seen]
  return (
    <tr>
      <td>
        <Link to={`/o/${slug}/metrics/${metric.number ?? metric.id}`}>{name}</Link>
      </td>
      <td>{points.length > 0 && <Sparkline input={input} title={name} />}</td>
      <td className={classes.end}>{written(start)}</td>
      <td className={classes.end}>{written(now)}</td>
      <td className={table.once}>
        <LightMark light={light} text={say(text)} />
      </td>
      <td className={table.once}>
        {target === null ? (
          say(objectiveText.noTarget)
        ) : (
          <>
            {withUnit(target)}{' '}
            {targetMet !== null && (
              <LightMark
                light={targetMet ? 'green' : 'red'}
                text={say(targetMet ? objectiveText.met : objectiveText.missed)}
              />
            )}
          </>
        )}
      </td>
    </tr>
  )
}
