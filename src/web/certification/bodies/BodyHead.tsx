import { Link } from '@tanstack/react-router'
import type { BodySelection } from '#domain/records/bodySelection/fields.ts'
import { accreditationText, bodyText } from '#domain/words/bodyScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Comparison.module.css'
import type { ComparedBody } from './useComparison.ts'

interface Shown {
  readonly one: ComparedBody
  readonly selection: BodySelection
}

/** A candidate at the head of its column: name, score, rank, whether it may be chosen. */
export function BodyHead({ one, selection }: Shown) {
  const { say } = useWords()
  const slug = useSlug()
  const { known, score, rank, isKnockedOut, accreditation, body } = one
  const isOverridden = selection.overrides.some((each) => each.body === body)
  const isChosen = selection.chosen === body
  return (
    <th scope="col" className={classes.head} data-chosen={isChosen || undefined}>
      {known ? (
        <Link className={classes.name} to={`/o/${slug}/certification-bodies/${known.number ?? known.id}`}>
          {known.title}
        </Link>
      ) : (
        <span className={classes.name}>{say(bodyText.unknown)}</span>
      )}
      <span className={classes.score}>
        {score === null ? '–' : score} <small>{say(bodyText.ofHundred)}</small>
      </span>
      <span className={classes.marks}>
        {rank !== null && <span>{say(bodyText.rank, { rank })}</span>}
        {isChosen && <strong>{say(bodyText.chosen)}</strong>}
      </span>
      {isKnockedOut && (
        <span className={classes.out}>
          {say(isOverridden ? bodyText.overridden : bodyText.knockedOut)}: {say(accreditationText[accreditation])}
        </span>
      )}
    </th>
  )
}
