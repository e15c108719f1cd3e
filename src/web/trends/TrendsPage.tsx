import { Button, Loader, NativeSelect } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { trendsReport } from '#domain/reports/trends/trendsReport.ts'
import { trendsText } from '#domain/words/trendsScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { Page } from '#web/parts/Page.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { type Opened, OpenFigure } from '#web/registerHealth/opening.ts'
import { useWords } from '#web/words/useWords.tsx'
import { Dimension } from './Dimension.tsx'
import { Headline } from './Headline.tsx'
import { Pace } from './Pace.tsx'
import { Patterns } from './Patterns.tsx'
import type { Trends } from './shapes.ts'
import { TrendRecords } from './TrendRecords.tsx'
import classes from './Trends.module.css'
import { spans, USUAL_SPAN, useTrends } from './useTrends.ts'

/** What goes wrong again and again, and whether mending gets faster: every figure opens to its records (C-230). */
export function TrendsPage() {
  const { say } = useWords()
  const [months, setMonths] = useState<number>(USUAL_SPAN)
  const [figure, setFigure] = useState<Opened | null>(null)
  const { data, error } = useTrends(months)
  return (
    <Page title={say(trendsText.title)} aside={<Span months={months} onChange={setMonths} />}>
      <p className={classes.question}>{say(trendsReport.question)}</p>
      <ProblemNote error={error} />
      {!data && !error && <Loader size="sm" mt="md" />}
      {data && (
        <OpenFigure value={setFigure}>
          <Told trends={data} />
        </OpenFigure>
      )}
      <TrendRecords figure={figure} onClose={() => setFigure(null)} />
    </Page>
  )
}

function Span({ months, onChange }: { readonly months: number; readonly onChange: (months: number) => void }) {
  const { say } = useWords()
  return (
    <NativeSelect
      size="xs"
      data-print="hide"
      aria-label={say(trendsText.span)}
      value={String(months)}
      onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}
      data={spans.map((count) => ({ value: String(count), label: say(trendsText.months, { count }) }))}
    />
  )
}

function Told({ trends }: { readonly trends: Trends }) {
  const { say } = useWords()
  const slug = useSlug()
  const isEmpty = trends.months.every(({ count }) => count === 0)
  return (
    <>
      <Headline trends={trends} />
      {isEmpty ? (
        <>
          <p className={classes.question}>{say(trendsText.nothing)}</p>
          <Button variant="default" component={Link} to={`/o/${slug}/nonconformities/new` as never}>
            {say(trendsText.report)}
          </Button>
        </>
      ) : (
        <>
          <Patterns patterns={trends.patterns} />
          {trends.dimensions.map(({ dimension, lines }) => (
            <Dimension key={dimension} dimension={dimension} lines={lines} months={trends.months} />
          ))}
        </>
      )}
      <Pace trends={trends} />
    </>
  )
}
