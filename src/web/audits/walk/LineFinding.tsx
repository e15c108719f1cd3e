import { Link } from '@tanstack/react-router'
import { walkFindingText } from '#domain/words/auditWalkScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { StateMark } from '#web/parts/StateMark.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { FindingForm } from './FindingForm.tsx'
import classes from './LineCard.module.css'
import type { WalkedLine } from './overlay.ts'
import type { Walk } from './useWalk.ts'

interface Shown {
  readonly line: WalkedLine
  readonly walk: Walk
}

/** The finding of a line: recorded where it stands, or the one that was. */
export function LineFinding({ line, walk }: Shown) {
  const { say } = useWords()
  const slug = useSlug()
  const { finding, unsentFinding } = line
  if (unsentFinding && unsentFinding.state !== 'stopped')
    return (
      <p className={classes.recorded}>
        <b>{String(unsentFinding.body.title)}</b>
        <span className={classes.soft}>{say(walkFindingText.kept)}</span>
      </p>
    )
  if (finding && finding.state !== 'withdrawn')
    return (
      <p className={classes.recorded}>
        <Link to={`/o/${slug}/findings/${finding.number ?? finding.id}`}>{finding.number}</Link>
        <StateMark type="finding" state={finding.state} />
      </p>
    )
  return walk.mayAnswer && <FindingForm key={unsentFinding?.key} line={line} walk={walk} refused={unsentFinding} />
}
