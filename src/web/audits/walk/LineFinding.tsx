import { Link } from '@tanstack/react-router'
import { walkFindingText } from '#domain/words/auditWalkScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { StateMark } from '#web/parts/StateMark.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { FindingForm } from './FindingForm.tsx'
import classes from './LineCard.module.css'
import { stands, type WalkedLine } from './overlay.ts'
import type { Walk } from './useWalk.ts'

interface Shown {
  readonly line: WalkedLine
  readonly walk: Walk
  /** What was typed of what was seen, before it turned out to be a finding. */
  readonly evidence: string | null
  readonly onRecorded: () => void
}

/** The finding of a line: the one that was recorded, the one that waits, or the form where it is recorded. */
export function LineFinding({ line, walk, ...form }: Shown) {
  const { say } = useWords()
  const { unsentFinding } = line
  const standing = stands(line.finding) ? line.finding : null
  const isRefused = unsentFinding?.state === 'stopped'
  return (
    <>
      {standing && <Standing finding={standing} />}
      {unsentFinding && !isRefused && (
        <p className={classes.recorded}>
          <b>{String(unsentFinding.body.title)}</b>
          <span className={classes.soft}>{say(walkFindingText.kept)}</span>
        </p>
      )}
      {standing && walk.mayAnswer && <p className={classes.soft}>{say(walkFindingText.holds)}</p>}
      {walk.mayAnswer && (isRefused || !(standing || unsentFinding)) && (
        <FindingForm
          key={unsentFinding?.key}
          line={line}
          walk={walk}
          refused={isRefused ? unsentFinding : null}
          {...form}
        />
      )}
    </>
  )
}

function Standing({ finding: { id, number, state } }: { readonly finding: NonNullable<WalkedLine['finding']> }) {
  const slug = useSlug()
  return (
    <p className={classes.recorded}>
      <Link to={`/o/${slug}/findings/${number ?? id}`}>{number}</Link>
      <StateMark type="finding" state={state} />
    </p>
  )
}
