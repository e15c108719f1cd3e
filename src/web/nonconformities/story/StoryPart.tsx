import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import type { Label } from '#domain/kernel/field.ts'
import { nonconformity } from '#domain/records/nonconformity/nonconformity.ts'
import { metricText } from '#domain/words/metricScreen.ts'
import { isEmpty, saidIn } from '#web/next/saidIn.ts'
import { stepFacts } from '#web/next/stepFacts.ts'
import { useStepPlace } from '#web/next/stepPlace.ts'
import { EditFields } from '#web/record/EditFields.tsx'
import { FieldList } from '#web/record/FieldList.tsx'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { ReadNonconformity } from '../read.ts'
import { type By, Byline } from './Byline.tsx'
import classes from './Story.module.css'

interface Shown {
  readonly record: ReadNonconformity
  readonly title: Label
  /** Fields read as label and value. */
  readonly names: readonly (keyof ReadNonconformity['fields'] & string)[]
  /** More fields this part lets one edit: shown by its children. */
  readonly more?: readonly (keyof ReadNonconformity['fields'] & string)[]
  readonly envelope?: readonly string[]
  readonly by?: By
  /** Said first, without a label: what the heading asks. */
  readonly lead?: string | null
  readonly onDone: (record: ReadNonconformity) => void
  readonly children?: ReactNode
}

/** A part of the story: nothing until something is said; edited where it stands as far as the record's own rule lets this person. */
export function StoryPart({ record, title, names, more = [], envelope = [], by, lead, onDone, children }: Shown) {
  const { say } = useWords()
  const [isEditing, setEditing] = useState(false)
  const place = useStepPlace()
  const all = [...envelope, ...names, ...more]
  const mayEdit = (name: string) =>
    record.may.edit && nonconformity.mayEdit(stepFacts(place) as never, [name]).length === 0
  const editable = all.filter(mayEdit)
  if ([...names, ...more].every((name) => isEmpty(saidIn(record, name)))) return null
  const button = editable.length > 0 && !isEditing && (
    <Button
      size="compact-sm"
      variant="subtle"
      data-print="hide"
      leftSection={<IconPencil size={14} aria-hidden />}
      aria-label={say(metricText.editPart, { part: say(title) })}
      onClick={() => setEditing(true)}
    >
      {say(metricText.edit)}
    </Button>
  )
  return (
    <Part title={say(title)} aside={button}>
      {isEditing ? (
        <EditFields record={record} names={editable} onDone={onDone} onClose={() => setEditing(false)} />
      ) : (
        <>
          {lead && <p className={classes.lead}>{lead}</p>}
          <FieldList record={record} names={names} />
          {children}
          {by && <Byline by={by} names={record.names} />}
        </>
      )}
    </Part>
  )
}
