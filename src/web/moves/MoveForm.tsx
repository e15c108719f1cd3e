import { Button, Group, Textarea } from '@mantine/core'
import type { ReactNode } from 'react'
import { fieldOf } from '#domain/checks/checkInput.ts'
import type { Field } from '#domain/kernel/field.ts'
import { moveText } from '#domain/words/screenMoves.ts'
import type { AnyRecord, SpokenMove } from '#web/api/shapes.ts'
import { FieldInput } from '#web/fields/FieldInput.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useSubmitKey } from '#web/parts/useSubmitKey.ts'
import { useWords } from '#web/words/useWords.tsx'
import { labelOfMove } from './labelOfMove.ts'
import classes from './MoveForm.module.css'
import { typeOf } from './typeOf.ts'
import { useMove } from './useMove.ts'

interface Shown<R extends AnyRecord> {
  readonly record: R
  readonly move: SpokenMove
  /** What is proposed where the record says nothing yet. */
  readonly proposed?: Readonly<Record<string, unknown>>
  readonly onDone: (record: R) => void
  readonly onCancel?: () => void
  readonly autoFocus?: boolean
  /** Leaves out what does not apply to what is said so far. */
  readonly isAsked?: (name: string, values: Readonly<Record<string, unknown>>) => boolean
  readonly children?: ReactNode
}

/** The form of one move: what it asks, prefilled with what is known, and every refusal at its field. */
export function MoveForm<R extends AnyRecord>(shown: Shown<R>) {
  const { record, move, proposed = {}, onDone, onCancel, autoFocus = false, isAsked = () => true, children } = shown
  const type = typeOf(record)
  const { say } = useWords()
  const { values, change, reason, setReason, make, submit, isPending, error, sentenceAt, hasChanged } = useMove({
    record,
    move,
    proposed,
    onDone,
  })
  const onKeyDown = useSubmitKey(make)
  return (
    <form className={classes.form} onSubmit={submit} onKeyDown={onKeyDown} data-changed={hasChanged || undefined}>
      {move.asks
        .filter((name) => isAsked(name, values))
        .map((name, at) => {
          const field = fieldOf(type, name)
          if (!field) return null
          return (
            <div key={name} className={isWide(name, field) ? classes.wide : undefined}>
              <FieldInput
                field={field}
                value={values[name]}
                onChange={(value) => change(name, value)}
                error={sentenceAt(name)}
                names={record.names}
                autoFocus={autoFocus && at === 0}
              />
            </div>
          )
        })}
      {move.reason && (
        <Textarea
          className={classes.wide ?? ''}
          label={say(moveText.reason)}
          description={say(moveText.reasonHelp)}
          error={sentenceAt('reason')}
          required
          minRows={2}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
          {...(autoFocus && move.asks.length === 0 ? { autoFocus: true, 'data-autofocus': true } : {})}
        />
      )}
      <div className={classes.wide}>
        <ProblemNote error={error} fields={[...move.asks, 'reason']} />
      </div>
      <Group justify="end" gap="xs" className={classes.wide ?? ''}>
        {children}
        {onCancel && (
          <Button variant="default" onClick={onCancel}>
            {say(moveText.cancel)}
          </Button>
        )}
        <Button type="submit" loading={isPending}>
          {say(labelOfMove(move.move, type))}
        </Button>
      </Group>
    </form>
  )
}

/** What needs the whole width; the rest stands two by two where there is room. */
function isWide(name: string, field: Field): boolean {
  return name === 'title' || ['rows', 'answer'].includes(field.kind) || (field.kind === 'text' && field.long === true)
}
