import { useMemo } from 'react'
import { controlChart } from '#domain/charts/controlChart.ts'
import { cumulativeFlow } from '#domain/charts/cumulativeFlow.ts'
import { velocityReport } from '#domain/reports/velocityReport.ts'
import { velocityText } from '#domain/words/registerHealthScreen.ts'
import { Chart } from '#web/charts/Chart.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { Effect } from './Effect.tsx'
import { How } from './How.tsx'
import { Implemented } from './Implemented.tsx'
import { Pace } from './Pace.tsx'
import { Section } from './Section.tsx'
import type { VelocityTold } from './shapes.ts'
import { UnderWay } from './UnderWay.tsx'
import { useReport } from './useReport.ts'
import { Verdicts } from './Verdicts.tsx'

const { figures } = velocityReport

/** How many improvements come to a verdict, how long that takes, and what they changed. */
export function VelocityPart() {
  const told = useReport('velocity')
  return (
    <>
      <Verdicts verdicts={told.verdicts} />
      <Pace told={told} />
      <Effect />
      <Throughput told={told} />
      <Flow told={told} />
      <UnderWay underWay={told.underWay} />
      <Implemented implemented={told.implemented} />
    </>
  )
}

function Throughput({ told: { throughput } }: { readonly told: VelocityTold }) {
  const { say } = useWords()
  const input = useMemo(
    () => ({
      points: throughput.chart.points.map((point) => ({
        ...point,
        phase: point.phase + 1,
        marks: point.marks.map(({ rule, meaning }) => ({ rule, side: meaning ?? ('neutral' as const) })),
      })),
      unit: say(velocityText.closedUnit),
      cadence: 'month' as const,
      trialPhases: throughput.chart.phases.flatMap(({ trial }, at) => (trial ? [at + 1] : [])),
    }),
    [throughput, say],
  )
  return (
    <Section title={say(figures.throughput.label)}>
      <Chart of={controlChart} input={input} title={say(figures.throughput.label)} height={260} />
      <How words={figures.throughput} />
    </Section>
  )
}

function Flow({ told: { flow } }: { readonly told: VelocityTold }) {
  const { say } = useWords()
  const input = useMemo(() => ({ months: flow, unit: say(velocityText.flowUnit) }), [flow, say])
  return (
    <Section title={say(figures.flow.label)}>
      <Chart of={cumulativeFlow} input={input} title={say(figures.flow.label)} height={280} />
      <How words={figures.flow} />
    </Section>
  )
}
