import { type ReactNode, useEffect, useRef } from 'react'
import type { Label } from '#domain/kernel/field.ts'
import type { StateDefinition } from '#domain/kernel/recordType.ts'
import { nextText } from '#domain/words/improvementSteps.ts'
import { labelOfMove } from '#web/moves/labelOfMove.ts'
import { useWords } from '#web/words/useWords.tsx'
import { Done, useDone } from './Done.tsx'
import { LostDrafts } from './LostDrafts.tsx'
import { MainStep } from './MainStep.tsx'
import classes from './NextCard.module.css'
import { OtherMoves } from './OtherMoves.tsx'
import { useStepPlace } from './stepPlace.ts'

type OnDone = (moves: string | readonly string[]) => void

interface Shown {
  /** The one move that is next; null at rest. */
  readonly next: string | null
  /** Between the heading and the form: a choice of ways, a yes or no that is asked for. */
  readonly before?: (onDone: OnDone) => ReactNode
  /** In place of the next move's form, under a heading of its own: several moves made together. */
  readonly instead?: {
    readonly title: Label
    readonly purpose: Label
    readonly form: (onDone: OnDone) => ReactNode
  } | null
  /** When nothing is next: how it came to rest. */
  readonly atRest?: ReactNode
}

/** The heart of a record's page: the one thing that is next, what is missing for it, where it is done, and the other steps. */
export function NextCard({ next, before, instead = null, atRest }: Shown) {
  const { say } = useWords()
  const { type, record, steps } = useStepPlace()
  const heading = useRef<HTMLHeadingElement>(null)
  const { done, onDone } = useDone()
  useEffect(() => {
    if (done) heading.current?.focus({ preventScroll: true })
  }, [done])
  const title = instead?.title ?? (next && labelOfMove(next, type))
  const stateLabel = (type.states as Readonly<Record<string, StateDefinition>>)[record.state]?.label ?? type.label
  const purpose = instead?.purpose ?? (next && steps.purposeOf(next))
  return (
    <section className={classes.card} id="next" aria-labelledby="next-title">
      <header className={classes.head}>
        <div>
          <h2 id="next-title" ref={heading} tabIndex={-1} className={classes.title}>
            {title ? say(nextText.next, { move: say(title) }) : say(stateLabel)}
          </h2>
          {purpose && <p className={classes.purpose}>{say(purpose)}</p>}
          <Done done={done} />
        </div>
        <OtherMoves primary={instead ? null : next} onDone={onDone} />
      </header>
      {before?.(onDone)}
      <LostDrafts />
      {next === null && !instead && atRest}
      {instead?.form(onDone)}
      {next && !instead && <MainStep key={next} move={next} onDone={onDone} />}
    </section>
  )
}
