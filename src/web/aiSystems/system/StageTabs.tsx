import { IconCheck, IconLock, IconX } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { lastDecision } from '#domain/records/aiSystem/gates/deciding.ts'
import { systemStageNames, systemPageText as text } from '#domain/words/systemPageScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { ReadSystem } from './read.ts'
import classes from './StageTabs.module.css'
import { isSkipped, stageOf, stages } from './stages.ts'
import type { GateRead } from './useGates.ts'

interface Shown {
  readonly record: ReadSystem
  readonly gates: readonly GateRead[]
  readonly chosen: number
  readonly onChoose: (stage: number) => void
}

/** The seven stages as a line with the gates between them; one is open below. Told by sign and word, not by colour alone. */
export function StageTabs({ record, gates, chosen, onChoose }: Shown) {
  const { say } = useWords()
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = (chosen + step + stages.length) % stages.length
    onChoose(next)
    event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus()
  }
  return (
    <div className={classes.frame}>
      <p className={classes.now}>{say(text.stageOf, { at: chosen + 1, stage: say(systemStageNames[chosen]!) })}</p>
      <div className={classes.line} role="tablist" aria-label={say(text.stages)} onKeyDown={onKeyDown}>
        {stages.map(({ gate }, stage) => {
          const standing = standingOf(stage, record)
          const read = gates.find((each) => each.gate === gate)
          return (
            <button
              key={systemStageNames[stage]!.en}
              type="button"
              role="tab"
              id={`stage-${stage}`}
              aria-selected={stage === chosen}
              aria-controls="stage"
              tabIndex={stage === chosen ? 0 : -1}
              className={classes.stage}
              data-standing={standing}
              onClick={() => onChoose(stage)}
            >
              <span className={classes.mark} aria-hidden="true">
                {standing === 'behind' ? <IconCheck size={12} stroke={2.6} /> : stage + 1}
              </span>
              <span className={classes.name}>{say(systemStageNames[stage]!)}</span>
              <span className={classes.hidden}>{say(text[standing])}</span>
              {gate && <GateMark gate={gate} read={read} />}
            </button>
          )
        })}
      </div>
    </div>
  )
}

/** Behind it is what it went through; what was running before there were gates never did. */
function standingOf(stage: number, record: ReadSystem): 'behind' | 'missed' | 'now' | 'ahead' | 'skipped' {
  if (isSkipped(stage, record)) return 'skipped'
  const at = stageOf(record)
  if (stage >= at) return stage === at ? 'now' : 'ahead'
  const { gate } = stages[stage]!
  return gate === null || lastDecision(record.fields, gate)?.decision === 'go' ? 'behind' : 'missed'
}

function GateMark({ gate, read }: { readonly gate: string; readonly read: GateRead | undefined }) {
  const { say } = useWords()
  if (read?.state === 'skipped') return null
  const isNo = read?.decision === 'noGo'
  const label = `${say(text.gate, { gate: gate.slice(1) })}: ${say(read?.open ? text.gatePassed : text.gateNot)}`
  return (
    <span className={classes.gate} data-passed={read?.open || undefined} data-no={isNo || undefined} title={label}>
      {read?.open ? (
        <IconCheck size={11} stroke={2.6} aria-hidden />
      ) : isNo ? (
        <IconX size={11} stroke={2.6} aria-hidden />
      ) : (
        <IconLock size={11} aria-hidden />
      )}
      {gate}
      <span className={classes.hidden}>{label}</span>
    </span>
  )
}
