import type { LightHalf } from '#domain/records/improvement/lightPath.ts'
import { nextMove } from '#domain/records/improvement/nextMove.ts'
import { nextText } from '#domain/words/improvementSteps.ts'
import { NextCard as Card } from '#web/next/NextCard.tsx'
import { LightForm } from '../light/LightForm.tsx'
import { useLight } from '../light/useLight.ts'
import { usePlace } from '../place.ts'
import { AcceptStrip } from './AcceptStrip.tsx'
import { AtRest } from './AtRest.tsx'
import { PathChoice } from './PathChoice.tsx'

const lightWords = {
  beginning: { title: nextText.lightBegin, purpose: nextText.lightBeginPurpose },
  finishing: { title: nextText.lightFinish, purpose: nextText.lightFinishPurpose },
} as const satisfies Record<LightHalf, unknown>

/** What is next for an improvement: one step, or the light path's form where the improvement is small. */
export function NextCard() {
  const { record, organization } = usePlace()
  const { half, isOffered, choose } = useLight()
  const light = half && {
    ...lightWords[half],
    form: (onDone: (moves: readonly string[]) => void) => (
      <LightForm key={`light-${record.state}`} half={half} onDone={onDone} />
    ),
  }
  return (
    <Card
      next={nextMove(record, organization)}
      before={(onDone) => (
        <>
          {isOffered && <PathChoice isLight={half !== null} onChoose={choose} />}
          {!half && <AcceptStrip onDone={onDone} />}
        </>
      )}
      instead={light}
      atRest={<AtRest />}
    />
  )
}
