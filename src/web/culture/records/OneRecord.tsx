import { Loader } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { type ReactNode, Suspense } from 'react'
import type { Label } from '#domain/kernel/field.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { culturePurposes } from '#domain/words/cultureRecordScreen.ts'
import type { AnyRecord } from '#web/api/shapes.ts'
import { NextCard } from '#web/next/NextCard.tsx'
import { StepPage } from '#web/next/StepPage.tsx'
import type { Steps } from '#web/next/steps.ts'
import { EditablePart } from '#web/record/EditablePart.tsx'
import { RecordHead } from '#web/record/RecordHead.tsx'
import page from '#web/record/RecordPage.module.css'
import { useAnyRecord } from '#web/record/useAnyRecord.ts'
import { useWords } from '#web/words/useWords.tsx'

interface StoryPart {
  readonly title: Label
  readonly names: readonly string[]
  /** Edited with the fields: `title`, `owner`. */
  readonly envelope?: readonly string[]
  /** In which states it may be edited in place; absent: never. */
  readonly editIn?: readonly string[]
}

interface Shown {
  readonly type: AnyRecordType
  /** The one move that is next in a state; absent: at rest. */
  readonly next: Readonly<Record<string, string | undefined>>
  /** What is said at rest, by state. */
  readonly rest: (state: string) => Label
  readonly parts: readonly StoryPart[]
  /** Beside what steps have in common. */
  readonly steps?: (record: AnyRecord) => Partial<Steps>
  readonly nextOf?: (record: AnyRecord) => string | null
  readonly marks?: (record: AnyRecord) => ReactNode
  /** Before and after the parts. */
  readonly before?: (record: AnyRecord) => ReactNode
  readonly after?: (record: AnyRecord) => ReactNode
}

const none = { en: '', de: '' }

/** The page of one record of culture: what is next, its parts, and what is particular to its type. */
export function OneRecord(shown: Shown) {
  const { ref } = useParams({ strict: false }) as { readonly ref?: string }
  return (
    <Suspense fallback={<Loader className={page.waiting} size="sm" />}>
      <Loaded key={ref} at={ref ?? ''} {...shown} />
    </Suspense>
  )
}

function Loaded({ at, type, next, rest, parts, ...own }: Shown & { readonly at: string }) {
  const { say } = useWords()
  const { record, put } = useAnyRecord(type, at) as unknown as { record: AnyRecord; put: (record: AnyRecord) => void }
  const purposes = culturePurposes[type.name] ?? {}
  const steps: Steps = { purposeOf: (move) => purposes[move] ?? none, ...own.steps?.(record) }
  const { state } = record
  return (
    <StepPage
      type={type}
      record={record as never}
      put={put as never}
      steps={steps}
      head={<RecordHead record={record as never} marks={own.marks?.(record)} />}
    >
      <NextCard next={own.nextOf ? own.nextOf(record) : (next[state] ?? null)} atRest={<p>{say(rest(state))}</p>} />
      {own.before?.(record)}
      {parts.map(({ title, names, envelope = [], editIn = [] }) => (
        <EditablePart
          key={title.en}
          record={record as never}
          title={say(title)}
          names={names}
          envelope={envelope}
          mayEdit={(record as { may?: { edit: boolean } }).may?.edit === true && editIn.includes(state)}
          onDone={put as never}
        />
      ))}
      {own.after?.(record)}
    </StepPage>
  )
}
