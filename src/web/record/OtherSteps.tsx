import { useState } from 'react'
import { metricText } from '#domain/words/metricScreen.ts'
import type { AnyRecord } from '#web/api/shapes.ts'
import { labelOfMove } from '#web/moves/labelOfMove.ts'
import { MoveDialog } from '#web/moves/MoveDialog.tsx'
import { StepsMenu } from '#web/moves/StepsMenu.tsx'
import { typeOf } from '#web/moves/typeOf.ts'
import { RaiseDialog } from '#web/raise/RaiseDialog.tsx'
import { RaiseItems } from '#web/raise/RaiseItems.tsx'
import type { Raisable } from '#web/raise/raisable.ts'
import { useWords } from '#web/words/useWords.tsx'

interface Shown<R extends AnyRecord> {
  readonly record: R
  /** Moves that have a place of their own on the page. */
  readonly except?: readonly string[]
  readonly onDone: (record: R) => void
}

/** Every open move of a record: mine first, then those of others, which say what stands against them. */
export function OtherSteps<R extends AnyRecord>({ record, except = [], onDone }: Shown<R>) {
  const { say } = useWords()
  const [chosen, choose] = useState<string | null>(null)
  const [raised, raise] = useState<Raisable | null>(null)
  const offered = record.moves.filter(({ move }) => !except.includes(move))
  const move = record.moves.find((each) => each.move === chosen)
  const type = typeOf(record)
  return (
    <>
      <StepsMenu
        label={say(metricText.otherSteps)}
        moves={offered}
        nameOf={(name) => say(labelOfMove(name, type))}
        onChoose={choose}
      >
        <RaiseItems onChoose={raise} />
      </StepsMenu>
      {raised && <RaiseDialog from={record} raisable={raised} onClose={() => raise(null)} />}
      {move && <MoveDialog record={record} move={move} onDone={onDone} onClose={() => choose(null)} />}
    </>
  )
}
