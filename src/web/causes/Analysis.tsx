import { useState } from 'react'
import { techniques } from '#domain/causes/causeAnswers.ts'
import { causeText } from '#domain/words/causeScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Causes.module.css'
import { Findings } from './Findings.tsx'
import { Settle } from './Settle.tsx'
import type { ReadAnalysis } from './shapes.ts'
import { Team } from './Team.tsx'
import type { CausesOf } from './useCauses.ts'
import { Workspace } from './Workspace.tsx'

interface Shown {
  readonly of: CausesOf
  readonly analysis: ReadAnalysis
}

/** One analysis: who takes part, its drawing, what it found, what is missing. */
export function Analysis({ of, analysis }: Shown) {
  const { say, formats } = useWords()
  const [selected, select] = useState<string | null>(null)
  const { technique, cycle, completedAt, completedBy } = analysis
  const state = completedAt
    ? say(causeText.completed, { day: formats.moment(completedAt), name: completedBy?.name ?? '' })
    : say(causeText.atWork)
  const attempt = cycle > 1 ? `${say(causeText.attempt, { cycle })}, ` : ''
  return (
    <section className={classes.analysis} aria-label={say(techniques[technique])}>
      <header className={classes.head}>
        <h3>{say(techniques[technique])}</h3>
        <span className={classes.soft}>{attempt + state}</span>
      </header>
      <Team of={of} analysis={analysis} />
      <Workspace of={of} analysis={analysis} selected={selected} onSelect={select} />
      <Findings analysis={analysis} />
      <Settle of={of} analysis={analysis} onSelect={select} />
    </section>
  )
}
