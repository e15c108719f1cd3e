import { storyText } from '#domain/words/improvementScreen.ts'
import { usePlace } from '../place.ts'
import { Said } from './Said.tsx'
import { Section } from './Section.tsx'

/** What became the new normal: policy, procedure, training (C-095). It is said while standardizing, not by editing. */
export function StandardSection() {
  const { policyUpdated, procedureUpdated, trainingUpdated } = usePlace().record.fields
  const isEmpty = !policyUpdated && !procedureUpdated && !trainingUpdated
  return (
    <Section title={storyText.standard} hint={storyText.standardHint} isEmpty={isEmpty}>
      <Said
        names={[
          'policyUpdated',
          'policyVersion',
          'procedureUpdated',
          'procedureVersion',
          'trainingUpdated',
          'trainedCompetence',
        ]}
      />
    </Section>
  )
}
