import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Label } from '#domain/kernel/field.ts'
import { improvementStates, type Stage } from '#domain/records/improvement/stages.ts'
import { storyText } from '#domain/words/improvementScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import { usePlace } from '../place.ts'
import { EditForm } from './EditForm.tsx'
import classes from './Section.module.css'
import { editableRows, type SectionName } from './sections.ts'

interface Shown {
  readonly title: Label
  /** Present where the section can be edited in place. */
  readonly name?: SectionName
  /** What will stand here, while nothing does. */
  readonly hint: Label
  readonly isEmpty: boolean
  readonly children: ReactNode
}

/** A part of the story: read by default, edited in place, and a quiet line where nothing is said yet. */
export function Section({ title, name, hint, isEmpty, children }: Shown) {
  const { say } = useWords()
  const place = usePlace()
  const isEditing = name !== undefined && place.editing?.section === name
  const mayEdit = name !== undefined && editableRows(place, name).length > 0
  if (isEmpty && !isEditing && isAtRest(place.record.state)) return null
  return (
    <section
      className={classes.section}
      id={`story-${name ?? title.en}`}
      data-empty={(isEmpty && !isEditing) || undefined}
    >
      <header className={classes.head}>
        <h2 className={classes.title}>{say(title)}</h2>
        {mayEdit && !isEditing && (
          <Button
            size="compact-sm"
            variant="subtle"
            data-print="hide"
            leftSection={<IconPencil size={14} aria-hidden />}
            aria-label={say(storyText.editSection, { section: say(title) })}
            onClick={() => place.edit({ section: name })}
          >
            {say(storyText.edit)}
          </Button>
        )}
      </header>
      {isEditing && <EditForm key={name} section={name} />}
      {!isEditing && (isEmpty ? <p className={classes.hint}>{say(hint)}</p> : children)}
    </section>
  )
}

/** Nothing more will stand in an empty part once the record has come to rest. */
function isAtRest(state: string): boolean {
  return 'final' in improvementStates[state as Stage]
}
