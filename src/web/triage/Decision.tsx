import { SegmentedControl } from '@mantine/core'
import { useRef, useState } from 'react'
import { proposalFor, proposedRequirement } from '#domain/capture/proposal.ts'
import { triageText } from '#domain/words/screenTriage.ts'
import { useOrganization } from '#web/api/useMe.ts'
import { MoveForm } from '#web/moves/MoveForm.tsx'
import type { ImprovementRecord } from '#web/moves/useMove.ts'
import { useKeys } from '#web/parts/useKeys.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Decision.module.css'

const decisions = ['register', 'merge', 'dismiss'] as const
type Choice = (typeof decisions)[number]
const help = { register: null, merge: triageText.mergeHelp, dismiss: triageText.dismissHelp }

interface Shown {
  readonly record: ImprovementRecord
  /** What the data shows already says the description. */
  readonly isToldAbove: boolean
  readonly onSettled: () => void
}

/** Register, merge or dismiss: one form at a time, prefilled with what is known and what the words suggest. */
export function Decision({ record, isToldAbove, onSettled }: Shown) {
  const { say } = useWords()
  const [choice, setChoice] = useState<Choice>('register')
  const form = useRef<HTMLDivElement>(null)
  const choose = (next: Choice) => () => {
    setChoice(next)
    setTimeout(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus())
  }
  useKeys({ r: choose('register'), m: choose('merge'), d: choose('dismiss') })
  const proposed = useProposal(record)
  const open = record.moves.filter(({ mine }) => mine)
  const move = open.find((each) => each.move === choice)
  const description = isToldAbove ? null : record.fields.description
  if (open.length === 0) {
    return (
      <>
        {description && <p className={classes.text}>{description}</p>}
        <p className={classes.note}>{say(triageText.notYours)}</p>
      </>
    )
  }
  return (
    <section className={classes.decision} aria-label={say(triageText.whatToDo)}>
      <SegmentedControl
        size="sm"
        value={choice}
        onChange={(next) => setChoice(next as Choice)}
        data={decisions.map((value) => ({
          value,
          label: say(triageText[value]),
          disabled: !open.some((each) => each.move === value),
        }))}
      />
      {choice !== 'register' && description && <p className={classes.text}>{description}</p>}
      {help[choice] && <p className={classes.note}>{say(help[choice])}</p>}
      <div ref={form} className={classes.form}>
        {move && <MoveForm key={choice} record={record} move={move} proposed={proposed} onDone={onSettled} />}
      </div>
    </section>
  )
}

function useProposal({ title, fields }: ImprovementRecord) {
  const standards = useOrganization()?.standards ?? []
  return {
    ...proposalFor(`${title} ${fields.description ?? ''}`),
    sourceType: 'staffSuggestion',
    frameworkReference: proposedRequirement(standards),
  }
}
