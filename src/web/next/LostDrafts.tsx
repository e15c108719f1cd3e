import { Button } from '@mantine/core'
import { useState } from 'react'
import { conflictText } from '#domain/words/improvementScreen.ts'
import { FieldCell } from '#web/fields/FieldCell.tsx'
import { labelOfMove } from '#web/moves/labelOfMove.ts'
import { useWords } from '#web/words/useWords.tsx'
import { forgetDraft, formsWithDraft, keptDraft } from './form/draft.ts'
import classes from './LostDrafts.module.css'
import { fieldNamed, isEmpty } from './saidIn.ts'
import { useStepPlace } from './stepPlace.ts'

/** What was typed for a step that someone else has made meanwhile: shown until the person throws it away, never lost in silence. */
export function LostDrafts() {
  const { say } = useWords()
  const { type, record } = useStepPlace()
  const [, redraw] = useState(0)
  const lost = formsWithDraft(record.id).filter(
    (form) => form in type.moves && !record.moves.some(({ move }) => move === form),
  )
  return lost.map((form) => {
    const { values, reason } = keptDraft(record.id, form)
    const typed = Object.entries(values).filter(([, value]) => !isEmpty(value))
    if (typed.length === 0 && !reason) return null
    return (
      <section key={form} className={classes.lost}>
        <p className={classes.text}>{say(conflictText.stepGone, { move: say(labelOfMove(form, type)) })}</p>
        <dl className={classes.list}>
          {typed.map(([name, value]) => (
            <div key={name}>
              <dt>{say(fieldNamed(type, name).label)}</dt>
              <dd>
                <FieldCell field={fieldNamed(type, name)} value={value} names={record.names} />
              </dd>
            </div>
          ))}
          {reason && <div>{reason}</div>}
        </dl>
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => {
            forgetDraft(record.id, form)
            redraw((count) => count + 1)
          }}
        >
          {say(conflictText.discard)}
        </Button>
      </section>
    )
  })
}
