import { Button } from '@mantine/core'
import { IconMessageReport } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { bodyText } from '#domain/words/bodyScreen.ts'
import type { Page, RecordEnvelope } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { StateMark } from '#web/parts/StateMark.tsx'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'

/** Disputes of this finding with the certification body, where there are any (C-271). */
export function DisputesPart({ finding }: { readonly finding: string }) {
  const { say } = useWords()
  const api = useApi()
  const slug = useSlug()
  const { data, error } = useQuery({
    queryKey: [slug, 'appeals', 'of', finding],
    queryFn: ({ signal }) => api.ask<Page<RecordEnvelope>>(`/appeals?finding=${finding}&limit=20`, { signal }),
  })
  if (error) return <ProblemNote error={error} />
  if (!data || data.items.length === 0) return null
  const isOpen = data.items.some(({ state }) => state === 'lodged')
  const all = (
    <Button
      size="compact-sm"
      variant="subtle"
      component={Link}
      to={`/o/${slug}/appeals`}
      leftSection={<IconMessageReport size={14} aria-hidden />}
    >
      {say(bodyText.appealsOf)}
    </Button>
  )
  return (
    <Part title={say(isOpen ? bodyText.disputed : bodyText.appealsOf)} aside={all}>
      <ul>
        {data.items.map(({ id, number, title, state }) => (
          <li key={id}>
            <Link to={`/o/${slug}/appeals/${number ?? id}`}>{title}</Link> <StateMark type="appeal" state={state} />
          </li>
        ))}
      </ul>
    </Part>
  )
}
