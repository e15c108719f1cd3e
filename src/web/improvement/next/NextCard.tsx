import { useEffect, useRef } from 'react'
import type { LightHalf } from '#domain/records/improvement/lightPath.ts'
import { nextMove } from '#domain/records/improvement/nextMove.ts'
import { improvementStates, type Stage } from '#domain/records/improvement/stages.ts'
import { nextText, purposeOf } from '#domain/words/improvementSteps.ts'
import { labelOfMove } from '#web/moves/labelOfMove.ts'
import { useWords } from '#web/words/useWords.tsx'
import { LightForm } from '../light/LightForm.tsx'
import { useLight } from '../light/useLight.ts'
import { usePlace } from '../place.ts'
import { AcceptStrip } from './AcceptStrip.tsx'
import { AtRest } from './AtRest.tsx'
import { Done, useDone } from './Done.tsx'
import { LostDrafts } from './LostDrafts.tsx'
import { MainStep } from './MainStep.tsx'
import classes from './NextCard.module.css'
import { OtherMoves } from './OtherMoves.tsx'
import { PathChoice } from './PathChoice.tsx'

const lightWords = {
  beginning: { title: nextText.lightBegin, purpose: nextText.lightBeginPurpose },
  finishing: { title: nextText.lightFinish, purpose: nextText.lightFinishPurpose },
} as const satisfies Record<LightHalf, unknown>

const stateLabel = (state: string) => improvementStates[state as Stage].label

/** The heart of the page: the one thing that is next, what is missing for it, and where it is done. */
export function NextCard() {
  const { say } = useWords()
  const { record, organization } = usePlace()
  const heading = useRef<HTMLHeadingElement>(null)
  const { done, onDone } = useDone()
  const light = useLight()
  const next = nextMove(record, organization)
  useEffect(() => {
    if (done) heading.current?.focus({ preventScroll: true })
  }, [done])
  const title = light.half ? lightWords[light.half].title : next && labelOfMove(next)
  return (
    <section className={classes.card} id="next" aria-labelledby="next-title">
      <header className={classes.head}>
        <div>
          <h2 id="next-title" ref={heading} tabIndex={-1} className={classes.title}>
            {title ? say(nextText.next, { move: say(title) }) : say(stateLabel(record.state))}
          </h2>
          {next && (
            <p className={classes.purpose}>{say(light.half ? lightWords[light.half].purpose : purposeOf(next))}</p>
          )}
          <Done done={done} />
        </div>
        <OtherMoves primary={light.half ? null : next} onDone={onDone} />
      </header>
      {light.isOffered && <PathChoice isLight={light.half !== null} onChoose={light.choose} />}
      <LostDrafts />
      {!light.half && <AcceptStrip onDone={onDone} />}
      {next === null && <AtRest />}
      {light.half && <LightForm key={`light-${record.state}`} half={light.half} onDone={onDone} />}
      {next && !light.half && <MainStep key={next} move={next} onDone={onDone} />}
    </section>
  )
}
