import { captureFields } from '#domain/records/improvement/captureFields.ts'
import { storyText } from '#domain/words/improvementScreen.ts'
import { PersonName } from '#web/parts/PersonName.tsx'
import { Evidence } from '#web/signals/Evidence.tsx'
import { useRaiser } from '#web/signals/useRaiser.ts'
import { useWords } from '#web/words/useWords.tsx'
import { usePlace } from '../place.ts'
import { LongWords } from './LongWords.tsx'
import { Said, SaidItem } from './Said.tsx'
import { Section } from './Section.tsx'
import { useIsSourceLinked } from './useIsSourceLinked.ts'

/** Where it began: what could be better, who said so, and where it came from. */
export function ProblemSection() {
  const { say, formats } = useWords()
  const { record } = usePlace()
  const { fields, title, createdAt, createdBy } = record
  const { sourceType, sourceWords } = fields
  const { raiser, isFromData } = useRaiser(record)
  const isNotLinked = useIsSourceLinked() === false && !isFromData
  return (
    <Section name="problem" title={storyText.problem} hint={storyText.problemHint} isEmpty={false}>
      {fields.description !== title && <LongWords name="description" />}
      <Evidence improvement={record.id} raisedBy={createdBy ?? fields.raisedByWords} />
      <LongWords name="problemWords" hasLabel />
      <Said
        names={[
          'problemMetric',
          'problemIncident',
          'problemFinding',
          'metricJustification',
          'category',
          'dimensions',
          'frameworkReference',
          'ownArea',
        ]}
      >
        {sourceType && (
          <SaidItem label={say(captureFields.sourceType.label)}>
            {[say(captureFields.sourceType.options[sourceType]), sourceWords].filter(Boolean).join(': ')}
            {isNotLinked && <> {say(storyText.notLinked)}</>}
          </SaidItem>
        )}
        <SaidItem label={say(storyText.raised)}>
          {createdBy ? <PersonName name={createdBy.name} /> : raiser}
          {', '}
          {formats.moment(createdAt)}
        </SaidItem>
      </Said>
    </Section>
  )
}
