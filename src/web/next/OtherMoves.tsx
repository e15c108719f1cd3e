import { useState } from 'react'
import { nextText } from '#domain/words/improvementSteps.ts'
import { labelOfMove } from '#web/moves/labelOfMove.ts'
import { StepsMenu } from '#web/moves/StepsMenu.tsx'
import { RaiseDialog } from '#web/raise/RaiseDialog.tsx'
import { RaiseItems } from '#web/raise/RaiseItems.tsx'
import type { Raisable } from '#web/raise/raisable.ts'
import { useWords } from '#web/words/useWords.tsx'
import { StepDialog } from './StepDialog.tsx'
import { type StepRecord, useStepPlace } from './stepPlace.ts'

interface Shown {
  /** The move that lies open on the card already. */
  readonly primary: string | null
  readonly onDone: (move: string, record: StepRecord) => void
}

/** Every other open move: mine first, then those of others, which say whose they are. */
export function OtherMoves({ primary, onDone }: Shown) {
  const { say } = useWords()
  const { type, record, steps } = useStepPlace()
  const [chosen, choose] = useState<string | null>(null)
  const [raised, raise] = useState<Raisable | null>(null)
  const offered = record.moves.filter(
    ({ move, refusals }) => move !== primary && !refusals.some(({ code }) => steps.pointless?.includes(code)),
  )
  const move = record.moves.find((each) => each.move === chosen)
  return (
    <>
      <StepsMenu
        label={say(nextText.otherSteps)}
        moves={offered}
        nameOf={(name) => say(labelOfMove(name, type))}
        onChoose={choose}
      >
        <RaiseItems onChoose={raise} />
      </StepsMenu>
      {raised && <RaiseDialog from={record} raisable={raised} onClose={() => raise(null)} />}
      {move && <StepDialog move={move} onDone={onDone} onClose={() => choose(null)} />}
    </>
  )
}
