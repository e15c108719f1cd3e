import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { triageText } from '#domain/words/screenTriage.ts'
import { useRecord } from '#web/moves/useRecord.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Candidate.module.css'
import { Decision } from './Decision.tsx'

interface Shown {
  readonly id: string
  readonly onSettled: () => void
  readonly onBack: () => void
}

/** One suggestion as it was written, and below it what becomes of it. */
export function Candidate({ id, onSettled, onBack }: Shown) {
  const { say, formats } = useWords()
  const { data: record, error } = useRecord(id)
  if (error) return <ProblemNote error={error} />
  if (!record) return <div className={classes.pane} aria-busy="true" />
  const raiser = record.createdBy?.name ?? record.fields.raisedByWords ?? say(triageText.anonymous)
  return (
    <article className={classes.pane}>
      <div className={classes.column}>
        <Button
          className={classes.back}
          variant="subtle"
          size="compact-sm"
          leftSection={<IconArrowLeft size={14} aria-hidden />}
          onClick={onBack}
        >
          {say(triageText.back)}
        </Button>
        <h2 className={classes.title}>{record.title}</h2>
        <p className={classes.by}>
          {say(triageText.raisedBy, { name: raiser, when: formats.moment(record.createdAt) })}
        </p>
        <Decision record={record} onSettled={onSettled} />
      </div>
    </article>
  )
}
