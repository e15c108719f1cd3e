import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { triageText } from '#domain/words/screenTriage.ts'
import type { ImprovementRecord } from '#web/moves/useMove.ts'
import { useRecord } from '#web/moves/useRecord.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { Evidence } from '#web/signals/Evidence.tsx'
import { useRaiser } from '#web/signals/useRaiser.ts'
import { useSignalsOf } from '#web/signals/useSignals.ts'
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
  const { say } = useWords()
  const { data: record, error } = useRecord(id)
  const signals = useSignalsOf(record?.createdBy === null ? id : null).data?.items ?? []
  // In another language than the reader's the same is said in other words; nobody has touched it since.
  const isToldAbove =
    signals.length > 0 &&
    (record?.version === 1 || signals.some(({ sentence }) => sentence === record?.fields.description))
  if (error) return <ProblemNote error={error} />
  if (!record) return <div className={classes.pane} aria-busy="true" />
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
        <RaisedBy record={record} />
        <Evidence improvement={record.id} raisedBy={record.createdBy ?? record.fields.raisedByWords} />
        <Decision record={record} isToldAbove={isToldAbove} onSettled={onSettled} />
      </div>
    </article>
  )
}

function RaisedBy({ record }: { readonly record: ImprovementRecord }) {
  const { say, formats } = useWords()
  const { raiser: name } = useRaiser(record)
  return <p className={classes.by}>{say(triageText.raisedBy, { name, when: formats.moment(record.createdAt) })}</p>
}
