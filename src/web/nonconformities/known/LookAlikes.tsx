import { Link } from '@tanstack/react-router'
import { nonconformity } from '#domain/records/nonconformity/nonconformity.ts'
import { ncKnownText } from '#domain/words/nonconformityScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { StateMark } from '#web/parts/StateMark.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Known.module.css'
import { type ShownLookAlike, useLookAlikes } from './useKnown.ts'

interface Shown {
  readonly id: string
  readonly requirement?: string | null
  readonly likelyCause?: string | null
}

/** What the system knows of cases like this one, and in what they are alike (C-181). */
export function LookAlikes({ id, requirement, likelyCause }: Shown) {
  const { say } = useWords()
  const { data, error } = useLookAlikes(id, {
    ...(requirement ? { requirement } : {}),
    ...(likelyCause ? { likelyCause } : {}),
  })
  return (
    <section className={classes.known}>
      <h3>{say(ncKnownText.lookAlikes)}</h3>
      <ProblemNote error={error} />
      {data?.items.length === 0 && <p className={classes.soft}>{say(ncKnownText.none)}</p>}
      <ul className={classes.list}>
        {data?.items.map((item) => (
          <LookAlikeItem key={item.id} item={item} />
        ))}
      </ul>
    </section>
  )
}

function LookAlikeItem({ item }: { readonly item: ShownLookAlike }) {
  const { say, formats } = useWords()
  const slug = useSlug()
  const { id, number, title, state, createdAt, sameRequirement, sameSystem, sameCause, recurs } = item
  const alike = [
    sameRequirement && ncKnownText.sameRequirement,
    sameSystem && ncKnownText.sameSystem,
    sameCause && ncKnownText.sameCause,
  ].filter((label) => label !== false)
  return (
    <li>
      <Link to={`/o/${slug}/${nonconformity.plural}/${number ?? id}`}>{[number, title].filter(Boolean).join(' ')}</Link>
      <span className={classes.line}>
        <StateMark type="nonconformity" state={state} />
        <span>{formats.moment(createdAt)}</span>
        <span>{alike.map((label) => say(label)).join(', ')}</span>
        {recurs && <b>{say(ncKnownText.recurs)}</b>}
      </span>
    </li>
  )
}
