import { IconBook } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { documentPlaceText, readingText } from '#domain/words/documentControlScreen.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { Notice } from '#web/parts/Notice.tsx'
import { Page } from '#web/parts/Page.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { SkeletonRows } from '#web/parts/SkeletonRows.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { DocumentPlaces } from '../DocumentPlaces.tsx'
import classes from './Reading.module.css'

interface ToRead {
  readonly version: string
  readonly document: string
  readonly number: string | null
  readonly title: string
  readonly dueOn: string
}

/** What I still have to read and confirm, the most urgent first. */
export function ReadingPage() {
  const { say } = useWords()
  const { data, error, isPending } = useReading()
  return (
    <Page title={say(documentPlaceText.reading)} isFilling>
      <DocumentPlaces />
      <ProblemNote error={error} />
      {isPending && <SkeletonRows columns={2} />}
      {data?.items.length === 0 && (
        <Notice icon={<IconBook size={34} stroke={1.4} aria-hidden />} title={say(readingText.emptyTitle)}>
          {say(readingText.empty)}
        </Notice>
      )}
      <ul className={classes.list}>
        {data?.items.map((item) => (
          <Item key={item.version} item={item} today={data.today} />
        ))}
      </ul>
    </Page>
  )
}

function Item({ item, today }: { readonly item: ToRead; readonly today: string }) {
  const { document, number, title, dueOn } = item
  const { say, formats } = useWords()
  const slug = useSlug()
  const isLate = dueOn < today
  return (
    <li className={classes.item}>
      <Link to={`/o/${slug}/documents/${number ?? document}`}>{[number, title].filter(Boolean).join(' ')}</Link>
      <span className={isLate ? classes.late : classes.soft}>
        {say(isLate ? readingText.late : readingText.until, { day: formats.day(dueOn) })}
      </span>
    </li>
  )
}

function useReading() {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, 'reading'],
    queryFn: ({ signal }) =>
      api.ask<{ readonly items: readonly ToRead[]; readonly today: string }>('/reading', { signal }),
  })
}
