import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { documentVersion } from '#domain/records/documentVersion/documentVersion.ts'
import { documentText } from '#domain/words/documentControlScreen.ts'
import type { AnyRecord, Page, RecordEnvelope } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { useRequestKey } from '#web/api/useRequestKey.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { StateMark } from '#web/parts/StateMark.tsx'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Document.module.css'

interface VersionItem extends RecordEnvelope {
  readonly edition: number | null
  readonly changeNote: string | null
  readonly effectiveFrom: string | null
}

/** Every version of a document, the newest first, and the way to the next. */
export function VersionsPart({ document, mayBegin }: { readonly document: AnyRecord; readonly mayBegin: boolean }) {
  const { say } = useWords()
  const { data, error } = useVersions(document.id)
  const begin = useBegin(document.id)
  const add = mayBegin && (
    <Button
      size="compact-sm"
      variant="subtle"
      data-print="hide"
      leftSection={<IconPlus size={14} aria-hidden />}
      loading={begin.isPending}
      onClick={() => begin.mutate()}
    >
      {say(documentText.newVersion)}
    </Button>
  )
  return (
    <Part title={say(documentText.versions)} aside={add}>
      <ProblemNote error={error ?? begin.error} />
      {data?.items.length === 0 && <p>{say(documentText.noVersion)}</p>}
      <ul className={classes.versions}>
        {data?.items.map((item) => (
          <OneVersion key={item.id} item={item} />
        ))}
      </ul>
    </Part>
  )
}

function OneVersion({ item }: { readonly item: VersionItem }) {
  const { say, formats } = useWords()
  const slug = useSlug()
  const { id, number, edition, state, changeNote, effectiveFrom } = item
  return (
    <li>
      <Link to={`/o/${slug}/document-versions/${number ?? id}`}>
        {edition === null ? number : say(documentText.edition, { edition })}
      </Link>
      <StateMark type="documentVersion" state={state} />
      {effectiveFrom && <span>{formats.day(effectiveFrom)}</span>}
      {changeNote && <span className={classes.note}>{changeNote}</span>}
    </li>
  )
}

function useVersions(document: string) {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, documentVersion.plural, 'of', document],
    queryFn: ({ signal }) =>
      api.ask<Page<VersionItem>>(`/document-versions?document=${document}&sort=-number&limit=100`, { signal }),
  })
}

/** Begins the next version once, however often one presses, and goes to it. */
function useBegin(document: string) {
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { key, onError } = useRequestKey()
  return useMutation({
    mutationFn: () =>
      api.ask<RecordEnvelope>(`/documents/${document}/versions`, { method: 'POST', body: {}, key: key.current }),
    onSuccess: async ({ id, number }) => {
      await queries.invalidateQueries({ queryKey: [slug, documentVersion.plural] })
      await navigate({ to: `/o/${slug}/document-versions/${number ?? id}` })
    },
    onError,
  })
}
