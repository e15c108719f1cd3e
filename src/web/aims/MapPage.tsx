import { Button, Loader } from '@mantine/core'
import { IconHierarchy2, IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { type Phase, phases } from '#domain/conformity/phases.ts'
import { aimsText } from '#domain/words/aimsScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useHasRole } from '#web/api/useHasRole.ts'
import intro from '#web/conformity/Conformity.module.css'
import { ConformityPlaces } from '#web/conformity/ConformityPlaces.tsx'
import { useConformity } from '#web/conformity/useConformity.ts'
import list from '#web/metrics/MetricsPage.module.css'
import { Notice } from '#web/parts/Notice.tsx'
import { Page } from '#web/parts/Page.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Aims.module.css'
import { Orphans } from './Orphans.tsx'
import { ProcessCard } from './ProcessCard.tsx'
import type { AimsMap } from './shapes.ts'

/** The management system as processes in the phases of its cycle, and what hangs on nothing (C-004). */
export function MapPage() {
  const { say } = useWords()
  const slug = useSlug()
  const mayDraw = useHasRole('processOwner', 'aimsManager', 'topManagement', 'improvementCoordinator')
  const { data, error } = useConformity<AimsMap>('/aims/map')
  const add = mayDraw && (
    <Button
      size="xs"
      className={list.actions ?? ''}
      component={Link}
      to={`/o/${slug}/processes/new`}
      leftSection={<IconPlus size={14} aria-hidden />}
    >
      {say(aimsText.newProcess)}
    </Button>
  )
  return (
    <Page title={say(aimsText.map)} aside={add}>
      <ConformityPlaces />
      <ProblemNote error={error} />
      {!data && !error && <Loader size="sm" />}
      {data?.processes.length === 0 && (
        <Notice icon={<IconHierarchy2 size={34} stroke={1.4} aria-hidden />} title={say(aimsText.mapEmptyTitle)}>
          {say(aimsText.mapEmpty)}
        </Notice>
      )}
      {data && data.processes.length > 0 && (
        <>
          <p className={intro.intro}>{say(aimsText.mapIntro)}</p>
          <Lanes map={data} />
        </>
      )}
      {data && <Orphans map={data} />}
    </Page>
  )
}

function Lanes({ map: { processes } }: { readonly map: AimsMap }) {
  const { say } = useWords()
  const names = new Map(processes.map(({ id, title }) => [id, title]))
  const lanes = [...(Object.keys(phases) as Phase[]), null]
  return (
    <div className={classes.lanes}>
      {lanes.map((phase) => {
        const own = processes.filter((process) => process.phase === phase)
        if (own.length === 0) return null
        return (
          <section key={phase ?? 'other'} className={classes.lane}>
            <h2>{say(phase ? phases[phase] : aimsText.otherPhase)}</h2>
            <ul className={classes.cards}>
              {own.map((process) => (
                <ProcessCard key={process.id} process={process} names={names} />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
