import { Button } from '@mantine/core'
import type { SoaRow } from '#domain/applicability/row.ts'
import { controlCardText, gridText } from '#domain/words/applicabilityScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './ControlCard.module.css'
import type { RowSaving } from './useRowSaving.ts'

/** What could not be saved of a row, with the way out: mine over theirs, theirs, or once more. */
export function TroubleNote({ row, saving }: { readonly row: SoaRow; readonly saving: RowSaving }) {
  const { say } = useWords()
  const trouble = saving.troubles[row.id]
  if (!trouble) return null
  const again = () => saving.save(row.id, trouble.change)
  return (
    <div className={classes.trouble} role="alert">
      {trouble.isMet ? <p>{say(gridText.metBy)}</p> : <ProblemNote error={trouble.error} />}
      <div className={classes.buttons}>
        <Button size="xs" onClick={again}>
          {say(trouble.isMet ? gridText.takeMine : gridText.retry)}
        </Button>
        <Button size="xs" variant="default" onClick={() => saving.forget(row.id)}>
          {say(trouble.isMet ? gridText.leaveTheirs : controlCardText.close)}
        </Button>
      </div>
    </div>
  )
}
