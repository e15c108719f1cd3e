import { Link } from '@tanstack/react-router'
import type { Blocker } from '#domain/certification/readiness.ts'
import { recordTypes } from '#domain/records/index.ts'
import { pluralOf } from '#domain/records/plural.ts'
import { requirementNamed } from '#domain/standards/standards.ts'
import { blockerWords, readinessText } from '#domain/words/readinessScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { addressOf } from '#web/trail/addressOf.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Project.module.css'

/** What stands in the way, folded; each leads to its record, its requirement, or the list where it is to be made. */
export function Blockers({ blockers }: { readonly blockers: readonly Blocker[] }) {
  const { say } = useWords()
  return (
    <details className={classes.details}>
      <summary>{say(readinessText.blockers, { count: blockers.length })}</summary>
      <ul className={classes.blockers}>
        {blockers.map((blocker, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is shown as it was answered and never reordered
          <li key={at}>
            <Way blocker={blocker} />
            <span className={classes.soft}>{say(blockerWords[blocker.why])}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Way({ blocker }: { readonly blocker: Blocker }) {
  const { say } = useWords()
  const slug = useSlug()
  const { type, id, number, title, why } = blocker
  if (type === 'requirement' && id) {
    const named = requirementNamed(id)
    const said = [number, named && say(named.title)].filter(Boolean).join(' ')
    return <Link to={`/o/${slug}/standards/${named?.standard.id}/${named?.ref}`}>{said}</Link>
  }
  const address = id && addressOf(type, id)
  if (address) return <Link to={`/o/${slug}/${address}`}>{[number, title].filter(Boolean).join(' ')}</Link>
  const label = recordTypes[type]?.pluralLabel
  const isMissing = why === 'reviewMissing' || why === 'soaMissing' || why === 'gapUnscored'
  if (isMissing && label) return <Link to={`/o/${slug}/${pluralOf(type)}`}>{say(label)}</Link>
  return <span>{say(readinessText.hidden)}</span>
}
