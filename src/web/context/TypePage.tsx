import { Loader } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { type ReactNode, Suspense } from 'react'
import type { Label } from '#domain/kernel/field.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import type { StateDefinition } from '#domain/kernel/recordType.ts'
import { listText } from '#domain/words/listScreen.ts'
import type { AnyRecord } from '#web/api/shapes.ts'
import { RowsRead } from '#web/audits/rows/RowsRead.tsx'
import { NextCard } from '#web/next/NextCard.tsx'
import { StepPage } from '#web/next/StepPage.tsx'
import { isEmpty } from '#web/next/saidIn.ts'
import type { Steps } from '#web/next/steps.ts'
import { EditablePart } from '#web/record/EditablePart.tsx'
import { RecordHead } from '#web/record/RecordHead.tsx'
import page from '#web/record/RecordPage.module.css'
import { useAnyRecord } from '#web/record/useAnyRecord.ts'
import { useWords } from '#web/words/useWords.tsx'

/** What the page of a record of the context shows of its own. */
export interface Told {
  readonly type: AnyRecordType
  readonly steps: (record: AnyRecord) => Steps
  /** The one move that is next; null at rest. */
  readonly next: (record: AnyRecord) => string | null
  /** How it stands at rest. */
  readonly rest: (record: AnyRecord) => Label | null
  readonly parts: readonly Part[]
  /** Below the parts. */
  readonly more?: (record: AnyRecord) => ReactNode
}

interface Part {
  readonly title: Label
  readonly names: readonly string[]
  /** Child rows shown as tables under the fields, edited with them. */
  readonly rows?: readonly string[]
  /** Said by steps alone. */
  readonly isRead?: true
  /** Absent: it always shows. */
  readonly shows?: (record: AnyRecord) => boolean
}

/** One record of the context: what is next, what it says, what its rows hold. */
export function TypePage({ told }: { readonly told: Told }) {
  const { ref } = useParams({ strict: false }) as { readonly ref?: string }
  return (
    <Suspense fallback={<Loader className={page.waiting} size="sm" />}>
      <One key={ref} at={ref ?? ''} told={told} />
    </Suspense>
  )
}

function One({ at, told }: { readonly at: string; readonly told: Told }) {
  const { say, formats } = useWords()
  const { record, put } = useAnyRecord(told.type, at) as unknown as {
    record: AnyRecord
    put: (record: AnyRecord) => void
  }
  const { owner, due, overdue } = record
  const rest = told.rest(record)
  const isOver = (told.type.states as Readonly<Record<string, StateDefinition>>)[record.state]?.final === true
  const marks = (
    <>
      {owner && <span>{owner.name}</span>}
      {due && (
        <span data-late={overdue || undefined}>
          {say(listText.due)} {formats.day(due)}
        </span>
      )}
    </>
  )
  return (
    <StepPage
      type={told.type}
      record={record as never}
      put={put as never}
      steps={told.steps(record)}
      head={<RecordHead record={record} marks={marks} />}
    >
      <NextCard next={told.next(record)} atRest={rest && <p>{say(rest, { day: due ? formats.day(due) : '' })}</p>} />
      {told.parts
        .filter(({ shows = () => true }) => shows(record))
        .map(({ title, names, rows = [], isRead }, nth) => (
          <EditablePart
            key={title.en}
            record={record}
            title={say(title)}
            names={[...names, ...rows]}
            read={names}
            envelope={nth === 0 ? ['title', 'owner'] : []}
            mayEdit={record.may.edit && !isRead && !isOver}
            onDone={put}
          >
            {rows.some((name) => !isEmpty(record.fields[name])) &&
              rows.map((name) => <RowsRead key={name} record={record} name={name} isUntitled={names.length === 0} />)}
          </EditablePart>
        ))}
      {told.more?.(record)}
    </StepPage>
  )
}
