import { Button } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { acknowledgeText } from '#domain/words/documentControlScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Reading.module.css'
import { useAcknowledgements } from './useAcknowledgements.ts'

/** At the end of the text: whoever must read it says that they did. */
export function Acknowledge({ version, today }: { readonly version: string; readonly today: string }) {
  const { say, formats } = useWords()
  const { read, error, confirm } = useAcknowledgements(version)
  const mine = read?.mine
  if (error) return <ProblemNote error={error} />
  if (!mine) return null
  if (mine.readAt)
    return (
      <p className={classes.done} role="status">
        <IconCheck size={15} aria-hidden /> {say(acknowledgeText.done, { day: formats.moment(mine.readAt) })}
      </p>
    )
  if (mine.dueOn === null) return null
  const isLate = mine.dueOn < today
  return (
    <div className={classes.ask} data-late={isLate || undefined} data-print="hide">
      <p>{say(isLate ? acknowledgeText.late : acknowledgeText.asked, { day: formats.day(mine.dueOn) })}</p>
      <Button size="xs" loading={confirm.isPending} onClick={() => confirm.mutate()}>
        {say(acknowledgeText.confirm)}
      </Button>
      <ProblemNote error={confirm.error} />
    </div>
  )
}
