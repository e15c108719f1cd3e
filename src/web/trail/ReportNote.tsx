import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { trailText } from '#domain/words/trailScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Proof.module.css'

export interface Report {
  readonly ok: boolean
  readonly count: number
  readonly redacted: number
  readonly faults: readonly { readonly seq: number; readonly kind: string; readonly sentence: string }[]
  readonly faultCount: number
}

/** What the check found: how many entries hold, how many values were redacted, and every fault by name. */
export function ReportNote({ report: { ok, count, redacted, faults, faultCount } }: { readonly report: Report }) {
  const { say, formats } = useWords()
  const counted = { count: formats.number(count), redacted: formats.number(redacted) }
  if (ok) {
    return (
      <p role="status" className={`${classes.result} ${classes.good}`}>
        <IconCircleCheck size={17} aria-hidden />
        <span>
          {say(trailText.holds, counted)} {say(redacted > 0 ? trailText.redactedValues : trailText.noRedacted, counted)}
        </span>
      </p>
    )
  }
  return (
    <div role="alert" className={`${classes.result} ${classes.bad}`}>
      <IconAlertTriangle size={17} aria-hidden />
      <div>
        <strong>{say(trailText.broken, { faults: formats.number(faultCount), count: counted.count })}</strong>
        <ul className={classes.faults}>
          {faults.map(({ kind, seq, sentence }) => (
            <li key={`${kind}-${seq}-${sentence}`}>{sentence}</li>
          ))}
          {faultCount > faults.length && (
            <li>{say(trailText.moreFaults, { count: formats.number(faultCount - faults.length) })}</li>
          )}
        </ul>
      </div>
    </div>
  )
}
