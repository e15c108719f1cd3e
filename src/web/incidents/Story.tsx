import { incident } from '#domain/records/incident/incident.ts'
import { incidentParts } from '#domain/words/incidentSteps.ts'
import { CausesHere } from '#web/causes/CausesHere.tsx'
import { isEmpty } from '#web/next/saidIn.ts'
import { EditablePart } from '#web/record/EditablePart.tsx'
import { FieldList } from '#web/record/FieldList.tsx'
import { Part } from '#web/record/Part.tsx'
import type { useAnyRecord } from '#web/record/useAnyRecord.ts'
import { useWords } from '#web/words/useWords.tsx'

type Known = ReturnType<typeof useAnyRecord<typeof incident>>

/** What happened, the harm, what was done, what was learned: each part once there is something to read. */
export function Story({ record, put }: Known) {
  const { say } = useWords()
  const mayEdit = record.may.edit
  const editable = (title: string, names: readonly string[], envelope: readonly string[] = []) => (
    <EditablePart record={record} title={title} names={names} envelope={envelope} mayEdit={mayEdit} onDone={put} />
  )
  const holds = (names: readonly string[]) =>
    names.some((name) => !isEmpty(record.fields[name as keyof Known['record']['fields']]))
  const settled = (title: string, names: readonly string[]) =>
    holds(names) && (
      <Part title={title}>
        <FieldList record={record} names={names} />
      </Part>
    )
  return (
    <>
      {editable(say(incidentParts.what), whatNames(record.state), ['title'])}
      {settled(say(incidentParts.harm), harmNames)}
      {settled(say(incidentParts.authority), authorityNames)}
      {holds(doneNames) && editable(say(incidentParts.handling), doneNames)}
      {isAnalysable(record) && (
        <Part title={say(incidentParts.causes)}>
          <CausesHere plural={incident.plural} record={record.id} />
        </Part>
      )}
      {holds(learnedNames) && editable(say(incidentParts.learned), learnedNames)}
    </>
  )
}

/** Why something happened is asked of what happened, or nearly did, once somebody looks at it. */
function isAnalysable({ state, fields: { kind } }: Known['record']): boolean {
  return state !== 'reported' && (kind === 'incident' || kind === 'nearMiss')
}

const reported = [
  'description',
  'kind',
  'priority',
  'occurredAt',
  'service',
  'site',
  'theme',
  'channel',
  'changeReference',
  'changeFailed',
  'externalKey',
]
/** The AI system is corrected by a move once consequences were drawn from it. */
const whatNames = (state: string) => (state === 'reported' ? [...reported, 'aiSystem'] : reported)
const harmNames = ['harm', 'harms', 'harmed', 'awareAt']
const authorityNames = ['reportBy', 'reportBecause', 'authorityReport', 'authorityReportedOn', 'authorityReference']
const doneNames = ['containment', 'resolution', 'resolvedAt', 'cause']
const learnedNames = [
  'improvementNeeded',
  'nonconformityNeeded',
  'riskChanged',
  'riskReference',
  'vulnerability',
  'vulnerabilityDisposition',
  'vulnerabilityWhy',
  'lessonShared',
  'lesson',
  'response',
]
