import { Loader } from '@mantine/core'
import { Link, useSearch } from '@tanstack/react-router'
import { type ComponentType, Suspense, useState } from 'react'
import { healthText } from '#domain/words/registerHealthScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { Page } from '#web/parts/Page.tsx'
import { OutcomesPart } from '#web/proof/OutcomesPart.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { BehindPanel } from './BehindPanel.tsx'
import { BreadthPart } from './BreadthPart.tsx'
import { DimensionsPart } from './DimensionsPart.tsx'
import { Headline } from './Headline.tsx'
import classes from './HealthPage.module.css'
import { ObjectivesPart } from './ObjectivesPart.tsx'
import { type Opened, OpenFigure } from './opening.ts'
import { RhythmPart } from './RhythmPart.tsx'
import { VelocityPart } from './VelocityPart.tsx'

const parts = {
  velocity: VelocityPart,
  rhythm: RhythmPart,
  outcomes: OutcomesPart,
  breadth: BreadthPart,
  dimensions: DimensionsPart,
  objectives: ObjectivesPart,
} as const satisfies Record<string, ComponentType>

type PartName = keyof typeof parts
const names = Object.keys(parts) as PartName[]

/** Whether the register lives: one sentence first, then five parts whose every figure opens to its records. */
export function HealthPage() {
  const { say } = useWords()
  const [figure, setFigure] = useState<Opened | null>(null)
  const name = usePartName()
  const Part = parts[name]
  return (
    <Page title={say(healthText.title)}>
      <OpenFigure value={setFigure}>
        <Suspense fallback={<p className={classes.headline} aria-hidden />}>
          <Headline />
        </Suspense>
        <Parts current={name} />
        <Suspense key={name} fallback={<Loader size="sm" mt="md" />}>
          <Part />
        </Suspense>
      </OpenFigure>
      <BehindPanel figure={figure} onClose={() => setFigure(null)} />
    </Page>
  )
}

function usePartName(): PartName {
  const { part } = useSearch({ strict: false }) as { readonly part?: string }
  return names.find((name) => name === part) ?? 'velocity'
}

function Parts({ current }: { readonly current: PartName }) {
  const { say } = useWords()
  const slug = useSlug()
  return (
    <nav className={classes.parts} aria-label={say(healthText.parts)} data-print="hide">
      {names.map((name) => (
        <Link
          key={name}
          to={`/o/${slug}/health`}
          search={{ part: name } as never}
          className={classes.part}
          aria-current={name === current ? 'page' : undefined}
        >
          {say(healthText[name])}
        </Link>
      ))}
    </nav>
  )
}
