import { useState } from 'react'
import { nextText } from '#domain/words/improvementSteps.ts'
import { labelOfMove } from '#web/moves/labelOfMove.ts'
import { StepsMenu } from '#web/moves/StepsMenu.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { type ImprovementRecord, usePlace } from '../place.ts'
import { StepDialog } from './StepDialog.tsx'

/** Codes of refusals that no form settles: the move does not fit this record now, so it is not offered. */
const pointless = [
  'already_accepted',
  'already_approved',
  'not_deferred',
  'activity_only_if_imported',
  'verdict_is_met',
  'decision_is_reverse',
  'decision_is_not_reverse',
  'proof_not_frozen',
  'verdict_is_computed',
  'amend_instead',
]

interface Shown {
  /** The move that lies open on the card already. */
  readonly primary: string | null
  readonly onDone: (move: string, record: ImprovementRecord) => void
}

/** Every other open move: mine first, then those of others, which say whose they are. */
export function OtherMoves({ primary, onDone }: Shown) {
  const { say } = useWords()
  const { record } = usePlace()
  const [chosen, choose] = useState<string | null>(null)
  const offered = record.moves.filter(
    ({ move, refusals }) => move !== primary && !refusals.some(({ code }) => pointless.includes(code)),
  )
  const move = record.moves.find((each) => each.move === chosen)
  if (offered.length === 0) return null
  return (
    <>
      <StepsMenu
        label={say(nextText.otherSteps)}
        moves={offered}
        nameOf={(name) => say(labelOfMove(name))}
        onChoose={choose}
      />
      {move && <StepDialog move={move} onDone={onDone} onClose={() => choose(null)} />}
    </>
  )
}
