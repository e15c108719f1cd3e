import { Button, Loader } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { Link, useParams } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense } from 'react'
import type { Label } from '#domain/kernel/field.ts'
import { proofFields } from '#domain/records/improvement/proofFields.ts'
import { storyPageText as text } from '#domain/words/cultureScreen.ts'
import { storyWords as words } from '#domain/words/cultureWords.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { DocumentMenu } from '#web/documents/DocumentMenu.tsx'
import { Page } from '#web/parts/Page.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Story.module.css'
import type { StoryShown } from './shapes.ts'
import { useCulture } from './useCulture.ts'

const StoryChart = lazy(() => import('./StoryChart.tsx').then(({ StoryChart }) => ({ default: StoryChart })))

/** One improvement in one minute, ready to print (C-149). */
export function StoryPage() {
  const { say } = useWords()
  const { ref = '' } = useParams({ strict: false }) as { readonly ref?: string }
  const { data, error } = useCulture<StoryShown>(`/improvements/${encodeURIComponent(ref)}/story`)
  if (!data) return error ? <ProblemNote error={error} /> : <Loader size="sm" />
  const { number, owner, title, problem, changes, effect, verdict, chart, standard, lesson } = data
  const judged = verdict && say(words.judged, { verdict: say(proofFields.verdict.options[verdict]) })
  return (
    <Page title={title} aside={<Tools at={ref} />}>
      <article className={classes.story}>
        <p className={classes.soft}>{[number, owner].filter(Boolean).join(' · ')}</p>
        <Chapter title={words.problem}>{problem && <p>{problem}</p>}</Chapter>
        <Chapter title={words.change}>{listed(changes)}</Chapter>
        <Chapter title={words.outcome}>
          {(effect || judged) && <p className={classes.effect}>{[effect, judged].filter(Boolean).join(' ')}</p>}
          {chart && (
            <Suspense fallback={null}>
              <StoryChart chart={chart} title={title} />
            </Suspense>
          )}
        </Chapter>
        {standard.length > 0 && <Chapter title={words.standard}>{listed(standard)}</Chapter>}
        {lesson && (
          <Chapter title={words.lesson}>
            <p>{lesson}</p>
          </Chapter>
        )}
      </article>
    </Page>
  )
}

function listed(items: readonly string[]): ReactNode {
  if (items.length === 0) return null
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}

/** A part of the story that says so when it is not known yet. */
function Chapter({ title, children }: { readonly title: Label; readonly children: ReactNode }) {
  const { say } = useWords()
  const isOpen = !children || (Array.isArray(children) && children.every((child) => !child))
  return (
    <section className={classes.chapter}>
      <h2>{say(title)}</h2>
      {isOpen ? <p className={classes.soft}>{say(words.open)}</p> : children}
    </section>
  )
}

function Tools({ at }: { readonly at: string }) {
  const { say } = useWords()
  const slug = useSlug()
  return (
    <div className={classes.tools} data-print="hide">
      <Button size="xs" variant="subtle" component={Link} to={`/o/${slug}/improvements/${at}`}>
        {say(text.record)}
      </Button>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconPrinter size={14} aria-hidden />}
        onClick={() => window.print()}
      >
        {say(text.print)}
      </Button>
      <DocumentMenu label={text.file} path={`/improvements/${at}/story-file`} />
    </div>
  )
}
