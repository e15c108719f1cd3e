import { lazy, Suspense, useState } from 'react'
import { proofText } from '#domain/words/proofScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './ProofPanel.module.css'
import { Rows } from './Rows.tsx'
import type { Computed } from './shapes.ts'

/** What was computed: a few words, one sentence, what to know beside it, and the method card for whoever doubts it. */
export function Verdict({ verdict, isHonest = false }: { readonly verdict: Computed; readonly isHonest?: boolean }) {
  const { say } = useWords()
  const isLabelled = verdict.kind !== 'final'
  return (
    <div className={classes.verdict}>
      <h3 className={classes.headline}>
        {verdict.headline}
        {isLabelled && <span className={classes.tag}>{verdict.label}</span>}
        {verdict.isAmended && <span className={classes.tag}>{say(proofText.amended)}</span>}
      </h3>
      <p className={classes.sentence}>{verdict.sentence}</p>
      {isHonest && <p className={classes.sentence}>{say(proofText.honest)}</p>}
      <ul className={classes.notes}>
        {verdict.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <MethodCard verdict={verdict} />
    </div>
  )
}

function MethodCard({ verdict }: { readonly verdict: Computed }) {
  const { say, formats } = useWords()
  const { card, computedAt, computedBy, input } = verdict
  if (!card) return null
  const moment = formats.moment(computedAt)
  return (
    <details className={classes.drawer}>
      <summary>{say(proofText.methodCard)}</summary>
      <Rows rows={card} />
      <OtherWays input={input} />
      <p>
        {computedBy
          ? say(proofText.lookedBy, { moment, name: computedBy.name })
          : say(proofText.computedAt, { moment })}
      </p>
    </details>
  )
}

const Expert = lazy(() => import('./Expert.tsx').then(({ Expert }) => ({ default: Expert })))

/** Computed when somebody opens it, and not before. */
function OtherWays({ input }: Pick<Computed, 'input'>) {
  const { say } = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={classes.drawer} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say(proofText.expert)}</summary>
      {isOpen && (
        <Suspense fallback={null}>
          <Expert input={input} />
        </Suspense>
      )}
    </details>
  )
}

/** Early looks, second computations, later checks and earlier attempts, the newest first. */
export function OtherComputations({ verdicts }: { readonly verdicts: readonly Computed[] }) {
  const { say } = useWords()
  if (verdicts.length === 0) return null
  return (
    <details className={classes.drawer}>
      <summary>{say(proofText.earlier)}</summary>
      <ul className={classes.others}>
        {verdicts.toReversed().map((verdict) => (
          <li key={verdict.id}>
            <p className={classes.soft}>
              {verdict.label}, {say(proofText.attempt, { number: verdict.iteration })}
            </p>
            <Verdict verdict={verdict} />
          </li>
        ))}
      </ul>
    </details>
  )
}
