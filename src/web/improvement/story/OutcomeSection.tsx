import { lazy, Suspense } from 'react'
import { proofFields } from '#domain/records/improvement/proofFields.ts'
import { storyText } from '#domain/words/improvementScreen.ts'
import { isEmpty, saidIn } from '#web/next/saidIn.ts'
import { useWords } from '#web/words/useWords.tsx'
import { Outcome } from '../figures/Outcome.tsx'
import { usePlace } from '../place.ts'
import { Iterations } from './Iterations.tsx'
import { LongWords } from './LongWords.tsx'
import classes from './OutcomeSection.module.css'
import { Said, SaidItem } from './Said.tsx'
import { Section } from './Section.tsx'

const ProofPanel = lazy(() => import('#web/proof/ProofPanel.tsx').then(({ ProofPanel }) => ({ default: ProofPanel })))

const parts = ['proof', 'metric', 'baseline', 'after', 'factBefore', 'outcomeEvidence', 'verdict', 'iterations']

/** Before and after: what was to be shown, what was seen, what was judged from it. */
export function OutcomeSection() {
  const { say, formats } = useWords()
  const { record } = usePlace()
  const { verdict, measuredAt, measuredBy, proofFixedAt } = record.fields
  return (
    <Section
      name="outcome"
      title={storyText.outcome}
      hint={storyText.outcomeHint}
      isEmpty={parts.every((name) => isEmpty(saidIn(record, name)))}
    >
      {record.fields.proof === 'series' ? (
        <Suspense fallback={null}>
          <ProofPanel />
        </Suspense>
      ) : (
        <Outcome />
      )}
      {verdict && measuredAt && (
        <p className={classes.verdict}>
          <strong>{say(proofFields.verdict.options[verdict])}</strong>
          {say(storyText.judgedBy, { name: record.names[measuredBy ?? ''] ?? '…', moment: formats.moment(measuredAt) })}
        </p>
      )}
      <LongWords name="outcomeEvidence" hasLabel />
      <Said
        names={[
          'metricMethod',
          'evaluationDate',
          'settleDays',
          'addressed',
          'unintended',
          'unintendedFollowUp',
          'decision',
          'acceptanceException',
          'exceptionApprovedBy',
          'reversalDone',
        ]}
      >
        <SaidItem label={say(storyText.proofFixed)}>
          {proofFixedAt ? formats.moment(proofFixedAt) : say(storyText.proofOpen)}
        </SaidItem>
      </Said>
      <Iterations />
    </Section>
  )
}
