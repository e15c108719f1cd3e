import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { causeText } from '#domain/words/causeScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Causes.module.css'
import type { ReadAnalysis } from './shapes.ts'
import { type CausesOf, useSettle } from './useCauses.ts'

interface Shown {
  readonly of: CausesOf
  readonly analysis: ReadAnalysis
  onSelect(box: string): void
}

/** What is missing, each sentence a way to its box; completing, opening again, withdrawing. */
export function Settle({ of, analysis, onSelect }: Shown) {
  const { say } = useWords()
  const [asks, setAsks] = useState<'reopen' | 'withdraw' | null>(null)
  const { mutate, isPending, error } = useSettle(of, analysis)
  const { state, missing, maySettle } = analysis
  const isOpen = state === 'open'
  if (!maySettle && !isOpen) return null
  return (
    <div className={classes.settle} data-print="hide">
      {isOpen && missing.length > 0 && <Missing missing={missing} onSelect={onSelect} />}
      {maySettle && !asks && (
        <div className={classes.buttons}>
          {isOpen && (
            <Button
              size="compact-sm"
              disabled={missing.length > 0}
              loading={isPending}
              onClick={() => mutate({ what: 'complete' })}
            >
              {say(causeText.complete)}
            </Button>
          )}
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            onClick={() => setAsks(isOpen ? 'withdraw' : 'reopen')}
          >
            {say(isOpen ? causeText.withdraw : causeText.reopen)}
          </Button>
        </div>
      )}
      {asks && (
        <Reason
          what={asks}
          onSend={(reason) => mutate({ what: asks, reason }, { onSuccess: () => setAsks(null) })}
          onClose={() => setAsks(null)}
        />
      )}
      <ProblemNote error={error} />
    </div>
  )
}

function Missing({ missing, onSelect }: Pick<ReadAnalysis, 'missing'> & Pick<Shown, 'onSelect'>) {
  const { say } = useWords()
  return (
    <div>
      <h4 className={classes.small}>{say(causeText.missing)}</h4>
      <ul className={classes.list}>
        {missing.map(({ code, sentence, field }) => {
          const box = field?.startsWith('nodes/') ? field.slice('nodes/'.length) : null
          return (
            <li key={`${code} ${field}`}>
              {box ? (
                <button type="button" className={classes.way} onClick={() => onSelect(box)}>
                  {sentence}
                </button>
              ) : (
                sentence
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

interface Asked {
  readonly what: 'reopen' | 'withdraw'
  onSend(reason: string): void
  onClose(): void
}

function Reason({ what, onSend, onClose }: Asked) {
  const { say } = useWords()
  const [reason, setReason] = useState('')
  return (
    <form
      className={classes.reason}
      onSubmit={(event) => {
        event.preventDefault()
        onSend(reason)
      }}
    >
      <Textarea
        label={say(causeText.because)}
        required
        autosize
        data-autofocus
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <div className={classes.buttons}>
        <Button size="compact-sm" type="submit" disabled={!reason.trim()}>
          {say(causeText[what])}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onClose}>
          {say(causeText.cancel)}
        </Button>
      </div>
    </form>
  )
}
