import { standings } from '#domain/words/standings.ts'
import { systemPageText as text } from '#domain/words/systemPageScreen.ts'
import { MissingList } from '#web/next/MissingList.tsx'
import { CopyLine } from '#web/parts/CopyLine.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './GatePanel.module.css'
import type { GateRead } from './useGates.ts'

interface Shown {
  readonly gate: GateRead
  /** Its number, as a pipeline names it. */
  readonly system: string
  /** The card of the next step says already what is missing. */
  readonly isNext: boolean
}

/** One gate: whether it is passed, what it asks for and what of it is missing, and who decides. */
export function GatePanel({ gate, system, isNext }: Shown) {
  const { say, formats } = useWords()
  const { decidedBy, decidedAt, conditions, refusals, open, state } = gate
  const who = (seats: readonly string[]) =>
    seats.map((seat) => say(standings[seat as keyof typeof standings] ?? { en: seat, de: seat })).join(', ')
  return (
    <aside
      className={classes.gate}
      data-passed={open || undefined}
      aria-label={say(text.gate, { gate: gate.gate.slice(1) })}
    >
      <h3 className={classes.title}>
        {say(text.gate, { gate: gate.gate.slice(1) })}
        <span className={classes.state}>{say(open ? text.gatePassed : text.gateNot)}</span>
      </h3>
      {state === 'skipped' && <p>{say(text.gateSkipped)}</p>}
      {state !== 'skipped' && <p>{say(standingOf(gate))}</p>}
      {decidedBy && decidedAt && (
        <p className={classes.soft}>
          {say(text.gateDecided, { name: decidedBy, when: formats.moment(decidedAt) })}
          {conditions && <> · {say(text.conditions, { text: conditions })}</>}
        </p>
      )}
      {refusals.length > 0 && !isNext && <MissingList missing={refusals} />}
      {refusals.length > 0 && isNext && (
        <details>
          <summary className={classes.more}>{say(text.gateMissing, { count: refusals.length })}</summary>
          <MissingList missing={refusals} />
        </details>
      )}
      {state !== 'skipped' && <p className={classes.soft}>{say(text.seats, { who: who(gate.seats) })}</p>}
      {state !== 'skipped' && (
        <details>
          <summary className={classes.more}>{say(text.pipeline)}</summary>
          <p className={classes.soft}>{say(text.pipelineHelp)}</p>
          <CopyLine text={`meliora gate check ${system} --gate ${gate.gate}`} label={say(text.pipeline)} />
        </details>
      )}
      {gate.agreed.length > 0 && <p className={classes.soft}>{say(text.agreed, { who: who(gate.agreed) })}</p>}
    </aside>
  )
}

function standingOf({ open, state, decision }: GateRead) {
  if (open) return text.gateHolds
  if (state === 'ready') return text.gateReady
  return decision === 'go' ? text.gateSlipped : text.gateAsks
}
