import { Button } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { pluralOf } from '#domain/records/plural.ts'
import { recognitionFields } from '#domain/records/recognition/fields.ts'
import { wallText as text } from '#domain/words/cultureScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { Page } from '#web/parts/Page.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { CulturePlaces } from './CulturePlaces.tsx'
import { nextQuarter } from './nextQuarter.ts'
import type { QuarterOfThanks } from './shapes.ts'
import { useCulture } from './useCulture.ts'
import classes from './Wall.module.css'

/** Who was thanked for what, quarter by quarter, as far as they agreed to it (C-133, C-134). */
export function WallPage() {
  const { say, formats } = useWords()
  const slug = useSlug()
  const [quarter, setQuarter] = useState<string | null>(null)
  const { data, error } = useCulture<QuarterOfThanks>(`/culture/recognitions${quarter ? `?quarter=${quarter}` : ''}`)
  const add = (
    <Button
      size="xs"
      ml="auto"
      component={Link}
      to={`/o/${slug}/recognitions/new`}
      leftSection={<IconPlus size={14} aria-hidden />}
    >
      {say(text.new)}
    </Button>
  )
  return (
    <Page title={say(text.title)} aside={add}>
      <CulturePlaces />
      <ProblemNote error={error} />
      {data && (
        <nav className={classes.quarters} aria-label={formats.quarter(data.quarter)}>
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={say(text.earlier)}
            onClick={() => setQuarter(nextQuarter(data.quarter, -1))}
          >
            <IconChevronLeft size={16} aria-hidden />
          </Button>
          <strong>{formats.quarter(data.quarter)}</strong>
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={say(text.later)}
            onClick={() => setQuarter(nextQuarter(data.quarter, 1))}
          >
            <IconChevronRight size={16} aria-hidden />
          </Button>
          <Link to={`/o/${slug}/recognitions`}>{say(text.all)}</Link>
        </nav>
      )}
      {data?.items.length === 0 && <p>{say(text.empty)}</p>}
      <ul className={classes.wall}>
        {data?.items.map((one) => (
          <ThanksCard key={one.id} thanks={one} />
        ))}
      </ul>
    </Page>
  )
}

function ThanksCard({ thanks }: { readonly thanks: QuarterOfThanks['items'][number] }) {
  const { say, formats } = useWords()
  const slug = useSlug()
  const { id, number, title, person, kind, why, award, givenOn, about } = thanks
  return (
    <li className={classes.card}>
      <strong>{person?.name ?? say(text.someone)}</strong>
      <span className={classes.soft}>{say(recognitionFields.kind.options[kind])}</span>
      <Link to={`/o/${slug}/recognitions/${number ?? id}`}>{title}</Link>
      <p>{why}</p>
      {award && <span className={classes.award}>{award}</span>}
      <span className={classes.soft}>
        {formats.day(givenOn)}
        {about && (
          <>
            {' · '}
            <Link to={`/o/${slug}/${pluralOf(about.type)}/${about.number ?? about.id}`}>
              {about.number ?? about.title}
            </Link>
          </>
        )}
      </span>
    </li>
  )
}
