import { storyText } from '#domain/words/improvementScreen.ts'
import { usePlace } from '../place.ts'
import { LongWords } from './LongWords.tsx'
import { Section } from './Section.tsx'

/** The pilot, where there is or was one: what it is limited to, when it stops, what it showed (C-099). */
export function Pilot() {
  const { fields, state } = usePlace().record
  if (state !== 'piloting' && !fields.pilotScope && !fields.pilotResult) return null
  return (
    <Section name="pilot" title={storyText.pilot} hint={storyText.pilotHint} isEmpty={false}>
      <LongWords name="pilotScope" hasLabel />
      <LongWords name="pilotMetric" hasLabel />
      <LongWords name="stopCriteria" hasLabel />
      <LongWords name="pilotResult" hasLabel />
    </Section>
  )
}
