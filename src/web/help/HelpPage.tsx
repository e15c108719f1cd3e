import { TextInput } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { guidanceKeys, guidancePage } from '#domain/guidance/compose.ts'
import { isStale } from '#domain/guidance/page.ts'
import { helpText } from '#domain/words/helpScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { Page } from '#web/parts/Page.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Guidance.module.css'
import { GuidanceText } from './GuidanceText.tsx'
import { GuideRead } from './GuideRead.tsx'
import { useToday } from './useToday.ts'

/** All help: guides, what standards ask for, what is kept here; or one page of it. */
export function HelpPage() {
  const { say, language } = useWords()
  const { key } = useParams({ strict: false }) as { readonly key?: string }
  const today = useToday()
  const page = key === undefined ? null : guidancePage(key, language)
  if (key === undefined) return <Index />
  if (!page) return <Page title={say(helpText.title)}>{say(helpText.missing)}</Page>
  return (
    <Page title={page.title}>
      <GuidanceText page={page} today={today} link={(related, title) => <PageLink to={related}>{title}</PageLink>} />
      {page.kind === 'guide' && <GuideRead key={page.key} guide={page.key} />}
    </Page>
  )
}

function PageLink({ to, children }: { readonly to: string; readonly children: string }) {
  const slug = useSlug()
  return <Link to={`/o/${slug}/help/${encodeURIComponent(to)}`}>{children}</Link>
}

const MOST_FOUND = 40

function Index() {
  const { say, language } = useWords()
  const [typed, setTyped] = useState('')
  const today = useToday()
  const wanted = typed.trim().toLowerCase()
  const pages = guidanceKeys().flatMap((key) => guidancePage(key, language) ?? [])
  const found = wanted
    ? pages.filter(({ title, text }) => `${title} ${text.join(' ')}`.toLowerCase().includes(wanted))
    : []
  const groups = [
    [helpText.guides, 'guide'],
    [helpText.topics, 'topic'],
    [helpText.records, 'record'],
  ] as const
  const list = (shown: typeof pages) => (
    <ul className={classes.links}>
      {shown.map((page) => (
        <li key={page.key}>
          <PageLink to={page.key}>{page.title}</PageLink>
          {isStale(page, today) && <span className={classes.flag}>{formatsDay(page.reviewedOn)}</span>}
        </li>
      ))}
    </ul>
  )
  const { formats } = useWords()
  const formatsDay = (day: string) => formats.day(day)
  return (
    <Page title={say(helpText.title)}>
      <TextInput
        type="search"
        maw={420}
        mb="lg"
        label={say(helpText.find)}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {wanted ? (
        <section aria-live="polite">
          <p className={classes.soft}>
            {found.length > 0 ? say(helpText.found, { count: found.length }) : say(helpText.nothing)}
          </p>
          {list(found.slice(0, MOST_FOUND))}
        </section>
      ) : (
        <div className={classes.index}>
          {groups.map(([label, kind]) => (
            <section key={kind}>
              <h2>{say(label)}</h2>
              {list(pages.filter((page) => page.kind === kind))}
            </section>
          ))}
        </div>
      )}
    </Page>
  )
}
