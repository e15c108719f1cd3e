import { Link } from '@tanstack/react-router'
import { recordTypes } from '#domain/records/index.ts'
import { documentedBy, documentedItems } from '#domain/standards/details/documentedInformation.ts'
import { evidenceTypesOf } from '#domain/standards/details/evidenceTypes.ts'
import { recordsAbout } from '#domain/standards/details/recordsAbout.ts'
import { whatItShows } from '#domain/standards/details/shows.ts'
import type { NamedRequirement } from '#domain/standards/standards.ts'
import { requirementText } from '#domain/words/standardsScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from '../Standards.module.css'

const documentedTexts = {
  mandatory: requirementText.mandatory,
  whereApplicable: requirementText.whereApplicable,
  none: requirementText.notDocumented,
} as const

/** What a requirement asks for: what must be shown, what must be written down, what usually shows it. */
export function Asks({ requirement }: { readonly requirement: NamedRequirement }) {
  const { say } = useWords()
  const { key, ref, kind, standard, topics, title } = requirement
  const items = standard.id === 'iso42001' ? documentedItems.filter((item) => item.ref === ref) : []
  const documented = documentedBy(key)
  const isTold = documented !== 'none' || kind === 'clause' || standard.id === 'iso42001'
  return (
    <>
      <Part title={say(requirementText.shows)}>
        <p className={classes.wide}>{say(whatItShows(key) ?? title)}</p>
      </Part>
      {isTold && (
        <Part title={say(requirementText.documented)}>
          <p>{say(documentedTexts[documented])}</p>
          {items.length > 0 && (
            <ul className={classes.bullets}>
              {items.map(({ id, what }) => (
                <li key={id}>
                  <span className={classes.soft}>{id}</span> {say(what)}
                </li>
              ))}
            </ul>
          )}
        </Part>
      )}
      <Part title={say(requirementText.evidence)}>
        <ul className={classes.bullets}>
          {evidenceTypesOf(topics).map((evidence) => (
            <li key={evidence.en}>{say(evidence)}</li>
          ))}
        </ul>
        <Records requirement={requirement} />
      </Part>
    </>
  )
}

/** The kinds of records that are about the same. */
function Records({ requirement: { topics } }: { readonly requirement: NamedRequirement }) {
  const { say } = useWords()
  const slug = useSlug()
  const types = recordsAbout(Object.values(recordTypes), topics)
  if (types.length === 0) return <p className={classes.soft}>{say(requirementText.noRecords)}</p>
  return (
    <p className={classes.facts}>
      <span>{say(requirementText.records)}:</span>
      {types.map(({ name, plural, pluralLabel }) => (
        <Link key={name} to={`/o/${slug}/${plural}`}>
          {say(pluralLabel)}
        </Link>
      ))}
    </p>
  )
}
