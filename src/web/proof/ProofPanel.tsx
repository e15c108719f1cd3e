import { useMemo } from 'react'
import { beforeAfter } from '#domain/charts/beforeAfter.ts'
import { proofText } from '#domain/words/proofScreen.ts'
import { Chart } from '#web/charts/Chart.tsx'
import { usePlace } from '#web/improvement/place.ts'
import { useWords } from '#web/words/useWords.tsx'
import { Frozen } from './Frozen.tsx'
import { Look } from './Look.tsx'
import { PlannedChart } from './PlannedChart.tsx'
import classes from './ProofPanel.module.css'
import type { Computed, Proof } from './shapes.ts'
import { useProof } from './useProof.ts'
import { OtherComputations, Verdict } from './Verdict.tsx'

/** The proof by series on an improvement's page: the sentence, the chart, what was fixed, how it was computed. */
export function ProofPanel() {
  const { say } = useWords()
  const { record } = usePlace()
  const { data: proof } = useProof(record)
  if (!proof) return <p className={classes.soft}>{say(proofText.loading)}</p>
  const own = proof.verdicts.filter(({ iteration }) => iteration === (record.fields.iteration ?? 1))
  const main = mainOf(own)
  const freeze = proof.freezes.findLast(({ iteration }) => iteration === (record.fields.iteration ?? 1))
  return (
    <div className={classes.panel}>
      {main && <Verdict verdict={main} isHonest={isHonest(main)} />}
      <Status proof={proof} />
      {proof.restated && <p className={classes.note}>{proof.restated.sentence}</p>}
      {proof.chart && freeze && <BeforeAfterOf chart={proof.chart} metric={freeze.proof.metric.name} />}
      {!freeze && proof.plan && <PlannedChart plan={proof.plan} />}
      <Look status={proof.status} hasLooked={own.some(({ kind }) => kind === 'provisional')} />
      {freeze && record.fields.frozenProof && <Frozen freeze={freeze} unit={record.fields.metricUnit} />}
      <OtherComputations verdicts={proof.verdicts.filter((each) => each !== main)} />
    </div>
  )
}

/** What decides; before it the early look, or what it waits for. */
function mainOf(own: readonly Computed[]): Computed | undefined {
  const of = (kind: Computed['kind']) => own.findLast((each) => each.kind === kind)
  return of('final') ?? of('provisional') ?? of('waiting')
}

function isHonest({ kind, result }: Computed): boolean {
  return kind === 'final' && result.verdict === 'no_change'
}

function Status({ proof: { status, evaluationDate } }: { readonly proof: Proof }) {
  const { say, formats } = useWords()
  const text = {
    none: null,
    planning: proofText.statusPlanning,
    frozen: proofText.statusFrozen,
    measuring: proofText.statusMeasuring,
    due: proofText.statusDue,
    waiting: proofText.statusWaiting,
    computed: proofText.statusComputed,
    judged: null,
  }[status]
  if (!text) return null
  return <p className={classes.soft}>{say(text, { day: evaluationDate ? formats.day(evaluationDate) : '' })}</p>
}

function BeforeAfterOf({ chart, metric }: { readonly chart: NonNullable<Proof['chart']>; readonly metric: string }) {
  const { say } = useWords()
  const title = say(proofText.chart, { metric })
  const input = useMemo(() => chart, [chart])
  return <Chart of={beforeAfter} input={input} title={title} height={chart.effect ? 400 : 320} />
}
