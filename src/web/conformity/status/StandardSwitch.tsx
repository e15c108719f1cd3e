import { requirementStatuses } from '#domain/conformity/status.ts'
import { conformityText } from '#domain/words/conformityScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from '../Conformity.module.css'
import type { ToldStandard } from '../shapes.ts'

interface Shown {
  readonly standards: readonly ToldStandard[]
  readonly shown: string
  readonly onChange: (standard: string) => void
}

/** The standards held, each with how much of it is evidenced. */
export function StandardSwitch({ standards, shown, onChange }: Shown) {
  const { say } = useWords()
  return (
    <nav className={classes.chips} aria-label={say(conformityText.standard)}>
      {standards.map(({ id, short, edition, counts }) => (
        <button
          key={id}
          type="button"
          className={classes.chip}
          aria-pressed={id === shown}
          onClick={() => onChange(id)}
        >
          {edition ? `${short}:${edition}` : short}{' '}
          <span className={classes.count}>{`${counts.evidenced}/${applicable(counts)}`}</span>
        </button>
      ))}
    </nav>
  )
}

/** How many requirements apply. */
export function applicable(counts: ToldStandard['counts']): number {
  return requirementStatuses.reduce((sum, status) => sum + (status === 'notApplicable' ? 0 : counts[status]), 0)
}
