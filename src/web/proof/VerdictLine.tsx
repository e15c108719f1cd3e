import { usePlace } from '#web/improvement/place.ts'
import classes from './ProofPanel.module.css'
import { useProof } from './useProof.ts'

/** What was computed, above the three questions that a verifier answers about it. */
export function VerdictLine() {
  const { record } = usePlace()
  const { data } = useProof(record)
  const iteration = record.fields.iteration ?? 1
  const found = data?.verdicts.findLast(
    (each) => each.iteration === iteration && ['final', 'waiting'].includes(each.kind),
  )
  if (!found) return null
  return (
    <div className={classes.verdict} role="status">
      <p className={classes.headline}>{found.headline}</p>
      <p className={classes.sentence}>{found.sentence}</p>
    </div>
  )
}
