import { storyText } from '#domain/words/improvementScreen.ts'
import { isEmpty, saidIn } from '#web/next/saidIn.ts'
import { usePlace } from '../place.ts'
import { LongWords } from './LongWords.tsx'
import { RatingsRead } from './RatingsRead.tsx'
import { Said } from './Said.tsx'
import { Section } from './Section.tsx'

const names = [
  'potentialImpact',
  'feasibility',
  'resourceNeed',
  'risk',
  'effortDays',
  'cost',
  'legalDuty',
  'seriousNonconformity',
  'highRiskSystem',
  'imminentHarm',
  'serves',
  'expectedBy',
  'expectedNeed',
] as const

/** What it is worth: evaluation, estimate and ratings with their reasons. */
export function WorthSection() {
  const { record } = usePlace()
  const isEmptyHere = [...names, 'evaluationNote', 'ratings', 'scores'].every((name) => isEmpty(saidIn(record, name)))
  return (
    <Section name="worth" title={storyText.worth} hint={storyText.worthHint} isEmpty={isEmptyHere}>
      <Said names={names} />
      <LongWords name="evaluationNote" hasLabel />
      <RatingsRead />
    </Section>
  )
}
