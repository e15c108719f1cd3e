import { Loader, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { Link, useParams } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { headingOf } from '#domain/standards/details/headings.ts'
import { editions } from '#domain/standards/editions.ts'
import { keyOf, type Requirement, type Standard } from '#domain/standards/requirement.ts'
import { standardNames, standards } from '#domain/standards/standards.ts'
import { standardsText } from '#domain/words/standardsScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { Page } from '#web/parts/Page.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { OwnCatalogue } from './bring/OwnCatalogue.tsx'
import { EditionFacts } from './EditionFacts.tsx'
import { OscalButton } from './OscalButton.tsx'
import { requirementAddress } from './requirementAddress.ts'
import classes from './Standards.module.css'

/** One standard, requirement by requirement, under its headings. */
export function CataloguePage() {
  const { say } = useWords()
  const { standard: id = '' } = useParams({ strict: false }) as { readonly standard?: string }
  const standard = standards.find((each) => each.id === id)
  if (id.startsWith('own-'))
    return (
      <Suspense fallback={<Loader size="sm" />}>
        <OwnCatalogue key={id} id={id} />
      </Suspense>
    )
  if (!standard) return <Page title={say(standardsText.title)}>{say(standardsText.unknownStandard)}</Page>
  return <Catalogue key={standard.id} standard={standard} />
}

function Catalogue({ standard }: { readonly standard: Standard }) {
  const { say } = useWords()
  const [search, setSearch] = useState('')
  const edition = editions.find((each) => each.standard === standard.id)
  const sought = search.trim().toLowerCase()
  const found = standard.requirements.filter(({ ref, title }) => `${ref} ${say(title)}`.toLowerCase().includes(sought))
  const chapters = Map.groupBy(found, ({ ref }) => headingOf(standard.id, ref)?.title)
  return (
    <Page
      title={say(standardNames[standard.id] ?? { en: standard.name, de: standard.name })}
      aside={<OscalButton path={`/oscal/catalogs/${standard.id}`} />}
    >
      <p className={classes.facts}>{edition && <EditionFacts edition={edition} />}</p>
      {standard.id === 'euaiact' && <p className={classes.intro}>{say(standardsText.noPresumption)}</p>}
      <TextInput
        size="sm"
        mt="sm"
        maw={320}
        value={search}
        onChange={({ currentTarget }) => setSearch(currentTarget.value)}
        aria-label={say(standardsText.search)}
        placeholder={say(standardsText.search)}
        leftSection={<IconSearch size={15} aria-hidden />}
      />
      {found.length === 0 && <p className={classes.soft}>{say(standardsText.noneFound)}</p>}
      {[...chapters].map(([title, requirements]) => (
        <section key={title?.en} className={classes.chapter}>
          {title && (
            <h2>
              <span>{headingOf(standard.id, requirements[0]?.ref ?? '')?.ref}</span>
              {say(title)}
            </h2>
          )}
          <Rows standard={standard} requirements={requirements} />
        </section>
      ))}
    </Page>
  )
}

function Rows({
  standard,
  requirements,
}: {
  readonly standard: Standard
  readonly requirements: readonly Requirement[]
}) {
  const { say } = useWords()
  const slug = useSlug()
  return (
    <ul className={classes.rows}>
      {requirements.map(({ ref, title }) => (
        <li key={ref}>
          <Link to={`/o/${slug}/${requirementAddress(keyOf(standard.id, ref))}`} className={classes.row}>
            <span className={classes.ref}>{ref}</span>
            <span>{say(title)}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
