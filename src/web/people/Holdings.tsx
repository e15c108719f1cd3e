import { Skeleton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { peopleText } from '#domain/words/peopleScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import styles from './Holdings.module.css'
import classes from './Section.module.css'
import { type Holding, useHoldings } from './useHoldings.ts'
import type { Member } from './useMembers.ts'

/** What a person answers for that is not at rest yet. */
export function Holdings({ member }: { readonly member: Member }) {
  const { say } = useWords()
  const { data, error } = useHoldings(member.id)
  return (
    <section className={classes.part}>
      <h3 className={classes.heading}>{say(peopleText.holds)}</h3>
      {error && <ProblemNote error={error} />}
      {!data && !error && <Skeleton height={40} />}
      {data && data.length === 0 && <p className={classes.lead}>{say(peopleText.holdsNothing)}</p>}
      {data && <HoldingList holdings={data} />}
    </section>
  )
}

function HoldingList({ holdings }: { readonly holdings: readonly Holding[] }) {
  const { say, formats } = useWords()
  const slug = useSlug()
  return (
    <ul className={styles.list}>
      {holdings.map((holding) => (
        <li key={`${holding.record}-${holding.as}-${holding.what}`} className={styles.item}>
          {holding.title === null ? (
            <span>{say(peopleText.narrower)}</span>
          ) : (
            <Link to={`/o/${slug}/improvements/${holding.number ?? holding.record}`}>{holding.title}</Link>
          )}
          <span className={styles.due}>{holding.due && formats.day(holding.due)}</span>
          <span className={styles.about}>
            {[
              holding.number,
              holding.as === 'owner' ? say(peopleText.asOwner) : say(peopleText.asAction, { what: holding.what ?? '' }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  )
}
