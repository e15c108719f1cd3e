import { Loader, SegmentedControl } from '@mantine/core'
import { Suspense, useState } from 'react'
import { type SourceStandard, sourceStandards } from '#domain/standards/crosswalk/harmonized.ts'
import { standards } from '#domain/standards/standards.ts'
import { reuseText } from '#domain/words/reuseScreen.ts'
import { Page } from '#web/parts/Page.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { StandardPlaces } from '../StandardPlaces.tsx'
import { Chapters } from './Chapters.tsx'
import { Figures } from './Figures.tsx'
import { ReuseTable } from './ReuseTable.tsx'
import { useReuse } from './useReuse.ts'
import { WeightsLine } from './WeightsLine.tsx'

/** How much of what serves another standard could be used again, and how much is: never a bare number (C-020). */
export function ReusePage() {
  const { say } = useWords()
  const [source, setSource] = useState<SourceStandard>('iso27001')
  return (
    <Page
      title={say(reuseText.title)}
      aside={
        <SegmentedControl
          size="xs"
          aria-label={say(reuseText.from)}
          value={source}
          onChange={(chosen) => setSource(chosen as SourceStandard)}
          data={sourceStandards.map((value) => ({ value, label: nameOf(value) }))}
        />
      }
    >
      <StandardPlaces />
      <Suspense fallback={<Loader size="sm" />}>
        <OneSource source={source} />
      </Suspense>
    </Page>
  )
}

function OneSource({ source }: { readonly source: SourceStandard }) {
  const reuse = useReuse(source)
  return (
    <>
      <Figures reuse={reuse} standard={nameOf(source)} />
      <WeightsLine reuse={reuse} />
      <Chapters reuse={reuse} />
      <ReuseTable reuse={reuse} />
    </>
  )
}

function nameOf(id: string): string {
  return standards.find((each) => each.id === id)?.name ?? id
}
