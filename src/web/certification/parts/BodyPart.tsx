import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { bodyText } from '#domain/words/bodyScreen.ts'
import { stageText } from '#domain/words/stageScreen.ts'
import type { Page, RecordEnvelope } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { RowsRead } from '#web/audits/rows/RowsRead.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { StateMark } from '#web/parts/StateMark.tsx'
import { EditablePart } from '#web/record/EditablePart.tsx'
import { FieldList } from '#web/record/FieldList.tsx'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { CertificationPartProps } from '../certificationPart.ts'
import classes from './Stages.module.css'

const contract = ['body', 'selection', 'contractReference', 'contractedOn'] as const
const application = ['peopleDoingAi', 'aiRoles', 'systemCount', 'outsourced', 'auditLanguages'] as const

/** The body: how it was chosen, its contract, and what it is told before it plans. */
export function BodyPart({ record, put }: CertificationPartProps) {
  const { say } = useWords()
  return (
    <>
      <Comparisons certification={record.id} />
      {record.fields.body && (
        <Part title={say(stageText.contract)}>
          <FieldList record={record} names={contract} />
        </Part>
      )}
      <EditablePart
        record={record}
        title={say(stageText.application)}
        names={[...application, 'auditedSites']}
        read={application}
        mayEdit={record.may.edit}
        onDone={put}
      >
        <RowsRead record={record} name="auditedSites" />
      </EditablePart>
    </>
  )
}

/** The comparisons made for this certification. */
function Comparisons({ certification }: { readonly certification: string }) {
  const { say } = useWords()
  const api = useApi()
  const slug = useSlug()
  const { data, error } = useQuery({
    queryKey: [slug, 'body-selections', 'of', certification],
    queryFn: ({ signal }) =>
      api.ask<Page<RecordEnvelope>>(`/body-selections?certification=${certification}&limit=20`, { signal }),
  })
  const add = <Link to={`/o/${slug}/body-selections`}>{say(stageText.comparedIn)}</Link>
  return (
    <Part title={say(bodyText.comparison)} aside={add}>
      <ProblemNote error={error} />
      {data?.items.length === 0 && <p className={classes.soft}>{say(stageText.nothing)}</p>}
      <ul className={classes.lines}>
        {data?.items.map(({ id, number, title, state }) => (
          <li key={id}>
            <Link to={`/o/${slug}/body-selections/${number ?? id}`}>{title}</Link>{' '}
            <StateMark type="bodySelection" state={state} />
          </li>
        ))}
      </ul>
    </Part>
  )
}
