import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { changeSignal } from '#domain/records/changeSignal/changeSignal.ts'
import { type KnownEdition, knownEditions } from '#domain/records/changeSignal/knownEditions.ts'
import { editionText } from '#domain/words/contextScreen.ts'
import type { Page } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './KnownEditions.module.css'

/** New editions the catalogue knows of and nobody has reported here: one press reports one, with the requirements to look at again. */
export function KnownEditions() {
  const { say, formats } = useWords()
  const reported = useReported()
  const { mutate, isPending, error } = useReport()
  const open = knownEditions().filter(({ edition }) => reported.data && !reported.data.has(edition))
  if (open.length === 0) return null
  return (
    <ul className={classes.editions}>
      {open.map((known) => (
        <li key={known.edition}>
          <span>
            {say(editionText.known, {
              edition: known.edition,
              replaces: known.replaces,
              day: formats.day(known.publishedOn),
            })}
          </span>
          <Button
            size="compact-xs"
            variant="default"
            loading={isPending}
            aria-label={say(editionText.reportNamed, { edition: known.edition })}
            onClick={() => mutate(known)}
          >
            {say(editionText.report)}
          </Button>
        </li>
      ))}
      <ProblemNote error={error} />
    </ul>
  )
}

/** Editions that have a signal already, by their names. */
function useReported() {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, changeSignal.plural, 'editions'],
    queryFn: async ({ signal }) => {
      const path = `/${changeSignal.plural}?subject=edition&limit=200`
      const { items } = await api.ask<Page<{ readonly edition: string | null }>>(path, { signal })
      return new Set(items.map(({ edition }) => edition))
    },
  })
}

function useReport() {
  const { say } = useWords()
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: ({ edition, replaces, publishedOn, appliesOn, changed }: KnownEdition) =>
      api.create(changeSignal, {
        title: say(editionText.title, { edition }),
        kind: 'regulation',
        subject: 'edition',
        reference: say(editionText.reference),
        edition,
        replaces,
        publishedOn,
        appliesOn,
        changes: changed.map((requirement) => ({ requirement, what: say(editionText.what, { edition }) })),
      }),
    onSuccess: async ({ id, number }) => {
      await queries.invalidateQueries({ queryKey: [slug, changeSignal.plural] })
      await navigate({ to: `/o/${slug}/${changeSignal.plural}/${number ?? id}` })
    },
  })
}
