import { Switch } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { editions } from '#domain/standards/editions.ts'
import type { RequirementKind, Standard } from '#domain/standards/requirement.ts'
import { standardNames } from '#domain/standards/standards.ts'
import { standardsText } from '#domain/words/standardsScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useOrganization } from '#web/api/useMe.ts'
import { useWords } from '#web/words/useWords.tsx'
import { EditionFacts } from './EditionFacts.tsx'
import classes from './Standards.module.css'

const counted = {
  clause: standardsText.clauses,
  control: standardsText.controls,
  article: standardsText.articles,
  subcategory: standardsText.subcategories,
} as const

interface Shown {
  readonly standard: Standard
  readonly isWaiting: boolean
  /** Absent where the reader may not turn it. */
  readonly onTurn: ((isOn: boolean) => void) | undefined
}

/** One standard: whether it is on, which edition is told here, and what there is to know of it. */
export function StandardItem({ standard, isWaiting, onTurn }: Shown) {
  const { say } = useWords()
  const slug = useSlug()
  const organization = useOrganization()
  const isOn = organization?.standards.includes(standard.id) ?? false
  const name = say(standardNames[standard.id] ?? { en: standard.name, de: standard.name })
  const kinds = Map.groupBy(standard.requirements, ({ kind }) => kind)
  const edition = editions.find((each) => each.standard === standard.id)
  return (
    <li className={classes.item}>
      <div>
        <Link to={`/o/${slug}/standards/${standard.id}`} className={classes.name}>
          {name}
        </Link>
      </div>
      <p className={classes.facts}>
        {[...kinds].map(([kind, each]) => (
          <span key={kind}>{say(counted[kind as RequirementKind], { count: each.length })}</span>
        ))}
        {edition && <EditionFacts edition={edition} />}
      </p>
      <div className={classes.state}>
        {onTurn ? (
          <Switch
            checked={isOn}
            disabled={isWaiting || !organization}
            aria-label={say(standardsText.turnOn, { name })}
            onChange={({ currentTarget }) => onTurn(currentTarget.checked)}
          />
        ) : (
          <span className={classes.soft}>{say(isOn ? standardsText.on : standardsText.off)}</span>
        )}
      </div>
      {edition?.successor && <Successor {...edition.successor} />}
    </li>
  )
}

function Successor({
  edition,
  publishedOn,
  newCertificatesFrom,
  transitionUntil,
  changed,
}: NonNullable<(typeof editions)[number]['successor']>) {
  const { say, formats } = useWords()
  return (
    <p className={classes.successor}>
      {say(standardsText.successor, {
        edition,
        published: formats.day(publishedOn),
        from: formats.day(newCertificatesFrom),
        until: formats.day(transitionUntil),
      })}{' '}
      {say(standardsText.reassess, { refs: changed.join(', ') })}
    </p>
  )
}
