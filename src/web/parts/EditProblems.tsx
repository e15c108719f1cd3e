import { useEffect, useRef } from 'react'
import type { Label } from '#domain/kernel/field.ts'
import { partText } from '#domain/words/screenParts.ts'
import { isProblem } from '#web/api/problem.ts'
import { useWords } from '#web/words/useWords.tsx'
import note from './ProblemNote.module.css'
import { ProblemNote } from './ProblemNote.tsx'

export interface OvertakenField {
  readonly label: Label
  /** What the other one wrote, in words. */
  readonly theirs: string
}

interface Shown {
  readonly error: unknown
  /** Fields that show their own refusals. */
  readonly fields: readonly string[]
  readonly overtaken: readonly OvertakenField[]
}

/**
 * What stands against saving: refusals that belong to no field, and what others changed in the meantime. The first field that was
 * refused takes the focus, so that nobody has to look for it.
 */
export function EditProblems({ error, fields, overtaken }: Shown) {
  const { say } = useWords()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (error) place.current?.closest('form')?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [error])
  const isConflict = isProblem(error) && error.status === 412
  return (
    <div ref={place}>
      {overtaken.length > 0 && <Overtaken fields={overtaken} />}
      {isConflict && overtaken.length === 0 && (
        <p role="status" className={note.note}>
          {say(partText.overtakenElsewhere)}
        </p>
      )}
      {!isConflict && <ProblemNote error={error} fields={fields} />}
    </div>
  )
}

function Overtaken({ fields }: { readonly fields: readonly OvertakenField[] }) {
  const { say } = useWords()
  return (
    <div role="status" className={note.note}>
      <div>
        {say(partText.overtaken)}
        <ul className={note.list}>
          {fields.map(({ label, theirs }) => (
            <li key={label.en}>{say(partText.overtakenField, { field: say(label), theirs: theirs || '–' })}</li>
          ))}
        </ul>
      </div>
    </div>
  )
}
