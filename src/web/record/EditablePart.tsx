import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { type ComponentType, type ReactNode, useState } from 'react'
import { metricText } from '#domain/words/metricScreen.ts'
import type { AnyRecord } from '#web/api/shapes.ts'
import type { OwnInputProps } from '#web/next/steps.ts'
import { useWords } from '#web/words/useWords.tsx'
import { EditFields } from './EditFields.tsx'
import { FieldList } from './FieldList.tsx'
import { Part } from './Part.tsx'

interface Shown<R extends AnyRecord> {
  readonly record: R
  readonly title: string
  readonly names: readonly string[]
  /** Those of them that are read as a list, where not all are; the others show in `children`. */
  readonly read?: readonly string[]
  /** Below the list, while nobody edits. */
  readonly children?: ReactNode
  /** Of the envelope, edited with the fields: `title`, `owner`. */
  readonly envelope?: readonly string[]
  /** Inputs made for a field, where its kind's does not serve. */
  readonly inputs?: Readonly<Record<string, ComponentType<OwnInputProps>>>
  readonly mayEdit: boolean
  readonly onDone: (record: R) => void
}

/** Some fields of a record, read until somebody edits them in place. */
export function EditablePart<R extends AnyRecord>({
  record,
  title,
  names,
  envelope = [],
  mayEdit,
  onDone,
  ...more
}: Shown<R>) {
  const { read = names, children, inputs } = more
  const { say } = useWords()
  const [isEditing, setEditing] = useState(false)
  const button = mayEdit && !isEditing && (
    <Button
      size="compact-sm"
      variant="subtle"
      data-print="hide"
      leftSection={<IconPencil size={14} aria-hidden />}
      aria-label={say(metricText.editPart, { part: title })}
      onClick={() => setEditing(true)}
    >
      {say(metricText.edit)}
    </Button>
  )
  return (
    <Part title={title} aside={button}>
      {isEditing ? (
        <EditFields
          record={record}
          names={[...envelope, ...names]}
          {...(inputs && { inputs })}
          onDone={onDone}
          onClose={() => setEditing(false)}
        />
      ) : (
        <>
          <FieldList record={record} names={read} {...(!children && { empty: say(metricText.nothingSaid) })} />
          {children}
        </>
      )}
    </Part>
  )
}
