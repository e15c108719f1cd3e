import { Loader } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { improvement } from '#domain/records/improvement/improvement.ts'
import { useMembership } from '#web/api/useMe.ts'
import { Around } from '#web/around/Around.tsx'
import { focusComment, focusNext } from '#web/next/focusNext.ts'
import { StepContext } from '#web/next/stepPlace.ts'
import { useKeys } from '#web/parts/useKeys.ts'
import { RecordContext } from '#web/record/recordPlace.ts'
import { NotFoundPage } from '#web/shell/NotFoundPage.tsx'
import { Header } from './header/Header.tsx'
import classes from './ImprovementPage.module.css'
import { improvementSteps } from './next/improvementSteps.tsx'
import { NextCard } from './next/NextCard.tsx'
import { type Editing, PlaceContext } from './place.ts'
import { Story } from './story/Story.tsx'
import { editableRows, editableSectionOf } from './story/sections.ts'
import { useImprovement } from './useImprovement.ts'

/** The page people live in: one improvement, its story, what is next, and what lies around it. */
export function ImprovementPage() {
  const { ref } = useParams({ strict: false }) as { readonly ref?: string }
  return (
    <Suspense fallback={<Loader className={classes.waiting} size="sm" />}>
      <Improvement key={ref} at={ref ?? ''} />
    </Suspense>
  )
}

function Improvement({ at }: { readonly at: string }) {
  const read = useImprovement(at)
  const membership = useMembership()
  const [editing, edit] = useState<Editing | null>(null)
  useKeys({
    n: focusNext,
    m: focusComment,
    e: () => place && edit(firstEditable(place)),
    Escape: () => edit(null),
  })
  const place = membership && { ...read, membership, editing, edit }
  if (!place) return <NotFoundPage />
  const steps = {
    ...place,
    type: improvement,
    steps: improvementSteps(place),
    wayTo: (field: string) => {
      const section = editableSectionOf(place, field)
      return section && (() => edit({ section, field }))
    },
  }
  const around = { type: improvement, record: place.record, membership: place.membership }
  return (
    <PlaceContext value={place}>
      <StepContext value={steps}>
        <article className={classes.page}>
          <Header />
          <RecordContext value={around}>
            <div className={classes.columns}>
              <div className={classes.main}>
                <NextCard />
                <Story />
              </div>
              <aside className={classes.side}>
                <Around />
              </aside>
            </div>
          </RecordContext>
        </article>
      </StepContext>
    </PlaceContext>
  )
}

function firstEditable(place: Parameters<typeof editableRows>[0]): Editing | null {
  const section = (['problem', 'worth', 'change', 'outcome', 'lesson'] as const).find(
    (name) => editableRows(place, name).length > 0,
  )
  return section ? { section } : null
}
