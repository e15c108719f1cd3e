import { Button } from '@mantine/core'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { fastStartText } from '#domain/words/fastStartScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { type Draft, openQuestions } from './draft.ts'
import classes from './FastStart.module.css'
import { AimsStep } from './steps/AimsStep.tsx'
import { AiStep } from './steps/AiStep.tsx'
import { HouseStep } from './steps/HouseStep.tsx'
import { PeopleStep } from './steps/PeopleStep.tsx'

export interface StepProps {
  readonly draft: Draft
  readonly change: (changed: Partial<Draft>) => void
  /** The sentence beside a question that needs an answer; undefined where none is due. */
  readonly needed: (name: string) => string | undefined
}

const steps = [
  [fastStartText.house, HouseStep],
  [fastStartText.ai, AiStep],
  [fastStartText.people, PeopleStep],
  [fastStartText.aims, AimsStep],
] as const

interface Shown {
  readonly begin: Draft
  readonly isPending: boolean
  readonly error: unknown
  readonly onDone: (draft: Draft) => void
}

/** The questions in four steps; one goes back without losing anything. */
export function Questions({ begin, isPending, error, onDone }: Shown) {
  const { say } = useWords()
  const [draft, setDraft] = useState(begin)
  const [at, goTo] = useState(0)
  const [isTold, tell] = useState(false)
  const open = openQuestions(draft, at)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    tell(open.length > 0)
    if (open.length > 0 || isPending) return
    if (at === steps.length - 1) onDone(draft)
    else goTo(at + 1)
  }
  const [label, Step] = steps[at]!
  return (
    <form className={classes.form} onSubmit={onSubmit} noValidate>
      <ol className={classes.progress}>
        {steps.map(([name], index) => (
          <li key={name.en} data-done={index < at || undefined} aria-current={index === at ? 'step' : undefined}>
            {say(name)}
          </li>
        ))}
      </ol>
      <StepHeading key={at} name={say(label)} step={say(fastStartText.step, { at: at + 1, of: steps.length })} />
      <Step
        draft={draft}
        change={(changed) => setDraft((now) => ({ ...now, ...changed }))}
        needed={(name) => (isTold && open.includes(name) ? say(fastStartText.needed) : undefined)}
      />
      <ProblemNote error={error} />
      <div className={classes.buttons}>
        <Button variant="default" disabled={at === 0} onClick={() => goTo(at - 1)}>
          {say(fastStartText.back)}
        </Button>
        <Button type="submit" loading={isPending}>
          {say(at === steps.length - 1 ? fastStartText.start : fastStartText.onward)}
        </Button>
      </div>
    </form>
  )
}

/** Each step takes the focus when it comes, so that a screen reader says where one is. */
function StepHeading({ name, step }: { readonly name: string; readonly step: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <h2 ref={heading} tabIndex={-1} className={classes.heading}>
      {name} <span className={classes.soft}>{step}</span>
    </h2>
  )
}
