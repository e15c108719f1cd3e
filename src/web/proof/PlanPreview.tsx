import { Button, Group } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useMemo } from 'react'
import { controlChart } from '#domain/charts/controlChart.ts'
import { metricChart } from '#domain/charts/metricChart.ts'
import { periodEnd } from '#domain/measurement/periods.ts'
import type { Cadence } from '#domain/measurement/series.ts'
import { proofText } from '#domain/words/proofScreen.ts'
import { Chart } from '#web/charts/Chart.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './PlanPreview.module.css'
import type { PlannedProof } from './shapes.ts'
import { usePlannedProof } from './useProof.ts'

type Values = Readonly<Record<string, unknown>>

interface Shown {
  readonly id: string
  readonly values: Values
  readonly onOther: (name: string, value: unknown) => void
}

const asked = [
  'seriesMetric',
  'target',
  'worthwhile',
  'baselineLength',
  'plannedPostPoints',
  'settleDays',
  'targetDate',
  'rolloutStart',
] as const

/** The chosen metric's history, what of it would be compared, and what this plan could show. */
export function PlanPreview({ id, values, onOther }: Shown) {
  const { say } = useWords()
  const [draft] = useDebouncedValue(draftOf(values), 300)
  const { data } = usePlannedProof(id, draft)
  const plan = data?.plan
  if (!plan) return <p className={classes.soft}>{say(proofText.loading)}</p>
  return (
    <div className={classes.preview}>
      <History plan={plan} />
      <ul className={classes.sentences}>
        {plan.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Takeovers plan={plan} values={values} onOther={onOther} />
      {plan.baseline.leftOut.length > 0 && <LeftOut plan={plan} />}
    </div>
  )
}

function draftOf(values: Values): Readonly<Record<string, string | undefined>> {
  const said = asked.map((name) => [name, values[name]] as const).filter(([, value]) => value != null && value !== '')
  return Object.fromEntries(said.map(([name, value]) => [name, String(value)]))
}

/** What is known already, filled in at a press: the metric's own aims, and the day on which enough readings can exist. */
function Takeovers({ plan, values, onOther }: Omit<Shown, 'id'> & { readonly plan: PlannedProof }) {
  const { say, formats } = useWords()
  const { target, worthwhile } = plan.metric
  const offers = [
    { name: 'target', value: target, text: proofText.ownTarget, isOpen: values.target == null },
    { name: 'worthwhile', value: worthwhile, text: proofText.ownWorthwhile, isOpen: values.worthwhile == null },
  ]
  return (
    <Group gap="xs">
      {offers.map(
        ({ name, value, text, isOpen }) =>
          isOpen &&
          value !== null && (
            <Button key={name} size="xs" variant="default" onClick={() => onOther(name, value)}>
              {say(text, { value: formats.number(value) })}
            </Button>
          ),
      )}
      {values.evaluationDate !== plan.plannedOn && (
        <Button size="xs" variant="default" onClick={() => onOther('evaluationDate', plan.plannedOn)}>
          {say(proofText.judgeOn, { day: formats.day(plan.plannedOn) })}
        </Button>
      )}
    </Group>
  )
}

function History({ plan }: { readonly plan: PlannedProof }) {
  const { say } = useWords()
  const { metric, points, baseline } = plan
  const label = say(proofText.change)
  const title = say(proofText.history, { metric: metric.name })
  const input = useMemo(() => {
    const last = points.at(-1)?.periodStart
    const limits = limitsFrom(baseline, metric.cadence)
    const chart = metricChart(metric, points, { changes: limits ? [{ ...limits, label }] : [] })
    return { ...chart, changes: last ? [{ day: periodEnd(last, metric.cadence), label }] : [] }
  }, [metric, points, baseline, label])
  return <Chart of={controlChart} input={input} title={title} height={260} />
}

/** Limits from what is compared; what raised the improvement stays out of them. */
function limitsFrom({ periods, triggerPoints, usable }: PlannedProof['baseline'], cadence: Cadence) {
  const compared = periods.length === usable ? periods : periods.filter((period) => !triggerPoints.includes(period))
  const [first, last] = [compared[0], compared.at(-1)]
  if (first === undefined || last === undefined) return null
  const ends = periodEnd(last, cadence)
  return { rolloutStart: ends, rolloutEnd: ends, baselineStart: first, verdict: null }
}

function LeftOut({ plan: { baseline } }: { readonly plan: PlannedProof }) {
  const { say, formats } = useWords()
  return (
    <details className={classes.leftOut}>
      <summary>{say(proofText.leftOut, { count: baseline.leftOut.length })}</summary>
      <ul>
        {baseline.leftOut.map(({ periodStart, sentence }) => (
          <li key={periodStart}>
            {formats.day(periodStart)}: {sentence}
          </li>
        ))}
      </ul>
    </details>
  )
}
