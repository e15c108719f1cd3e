import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { aimsText } from '#domain/words/aimsScreen.ts'
import { queryString } from '#web/api/client.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { ConformityPlaces } from '#web/conformity/ConformityPlaces.tsx'
import { useConformity } from '#web/conformity/useConformity.ts'
import { Page } from '#web/parts/Page.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import table from '#web/parts/Table.module.css'
import section from '#web/registerHealth/Section.module.css'
import { Section } from '#web/registerHealth/Section.tsx'
import { TableBox } from '#web/registerHealth/TableBox.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { Engagement } from './Engagement.tsx'
import { LeadershipPart } from './LeadershipPart.tsx'
import type { Department, Items } from './shapes.ts'

/** The same rules in every department, what top management does, how people take part (C-014, C-028, C-029). */
export function CoveragePage() {
  const { say } = useWords()
  return (
    <Page title={say(aimsText.coverage)}>
      <ConformityPlaces />
      <Departments />
      <LeadershipPart />
      <Engagement />
    </Page>
  )
}

function Departments() {
  const { say } = useWords()
  const [site, setSite] = useState('')
  const sites = useSites()
  const { data, error } = useConformity<Items<Department>>(`/aims/departments${site ? queryString({ site }) : ''}`)
  return (
    <Section
      title={say(aimsText.departments)}
      aside={
        sites.length > 0 && (
          <NativeSelect
            size="xs"
            aria-label={say(aimsText.site)}
            value={site}
            onChange={({ currentTarget }) => setSite(currentTarget.value)}
            data={[{ value: '', label: say(aimsText.everySite) }, ...sites]}
          />
        )
      }
    >
      <ProblemNote error={error} />
      <TableBox label={say(aimsText.departments)}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{say(aimsText.department)}</th>
              {(['systems', 'riskCurrent', 'impactCurrent', 'overseen', 'people', 'policiesRead'] as const).map(
                (name) => (
                  <th key={name} scope="col" className={section.end}>
                    {say(aimsText[name])}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {data?.items.map((one) => (
              <Row key={one.department ?? ''} department={one} />
            ))}
          </tbody>
        </table>
      </TableBox>
    </Section>
  )
}

function Row({ department: one }: { readonly department: Department }) {
  const { say, formats } = useWords()
  const share = (done: number, all: number) => (all === 0 ? '–' : say(aimsText.share, { done, all }))
  return (
    <tr>
      <th scope="row">{one.department ?? say(aimsText.noDepartment)}</th>
      <td className={section.end}>{formats.number(one.systems)}</td>
      <td className={section.end}>{share(one.riskCurrent, one.systems)}</td>
      <td className={section.end}>{share(one.impactCurrent, one.systems)}</td>
      <td className={section.end}>{share(one.overseen, one.systems)}</td>
      <td className={section.end}>{formats.number(one.people)}</td>
      <td className={section.end}>{share(one.readingsDone, one.readingsAsked)}</td>
    </tr>
  )
}

interface Unit {
  readonly name: string
  readonly kind: 'site' | 'department'
  readonly active: boolean
}

/** Names of the sites in use. */
function useSites(): string[] {
  const api = useApi()
  const slug = useSlug()
  const { data } = useQuery({
    queryKey: [slug, 'units', 'sites'],
    queryFn: ({ signal }) => api.ask<Items<Unit>>('/units', { signal }),
  })
  return (data?.items ?? []).filter(({ kind, active }) => kind === 'site' && active).map(({ name }) => name)
}
