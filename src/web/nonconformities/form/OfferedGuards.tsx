import { Link } from '@tanstack/react-router'
import { offeredGuards } from '#domain/records/nonconformity/offeredGuards.ts'
import { nonconformityStepText } from '#domain/words/nonconformitySteps.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './OfferedGuards.module.css'

/** What the tool itself sees to against this failure: an action that needs nobody to remember it. */
export function OfferedGuards({ requirement }: { readonly requirement: string | null }) {
  const { say } = useWords()
  const slug = useSlug()
  const offered = offeredGuards(requirement)
  if (offered.length === 0) return null
  return (
    <aside className={classes.offered}>
      <strong>{say(nonconformityStepText.offered)}</strong>
      <ul>
        {offered.map(({ place, what }) => (
          <li key={place}>
            {say(what)} <Link to={`/o/${slug}/${place}`}>{say(nonconformityStepText.setUp)}</Link>
          </li>
        ))}
      </ul>
    </aside>
  )
}
