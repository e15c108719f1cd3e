import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { assessmentText } from '#domain/words/riskScreen.ts'
import type { AnyRecord, Page } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { RiskTable } from '../matrix/RiskTable.tsx'
import type { PlacedRisk } from '../matrix/useRatedRisks.ts'

/** The risks this assessment found, and the way to one more. */
export function RisksFound({ record, isOpen }: { readonly record: AnyRecord; readonly isOpen: boolean }) {
  const { say } = useWords()
  const slug = useSlug()
  const api = useApi()
  const { data } = useQuery({
    queryKey: [slug, 'risks', 'of', record.id],
    queryFn: ({ signal }) =>
      api.ask<Page<PlacedRisk>>(`/risks?assessment=${record.id}&sort=-score&limit=200`, { signal }),
  })
  const { aiSystem } = record.fields as { readonly aiSystem: string | null }
  const search = new URLSearchParams({ assessment: record.id, ...(aiSystem && { aiSystem }) })
  const add = isOpen && (
    <Button
      size="compact-sm"
      variant="subtle"
      data-print="hide"
      component={Link}
      to={`/o/${slug}/risks/new?${search}`}
      leftSection={<IconPlus size={14} aria-hidden />}
    >
      {say(assessmentText.addRisk)}
    </Button>
  )
  return (
    <Part title={say(assessmentText.risks)} aside={add}>
      {data?.items.length === 0 && <p>{say(assessmentText.noRisks)}</p>}
      {data && data.items.length > 0 && <RiskTable risks={data.items} side="before" />}
    </Part>
  )
}
