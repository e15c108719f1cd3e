import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { partiesText } from '#domain/words/documentControlScreen.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Document.module.css'

interface PartyTold {
  readonly id: string
  readonly recipients: string
  readonly text: string
  readonly sentOn: string
  readonly nonconformity: { readonly id: string; readonly number: string | null }
}

/** What a plan for telling parties was seen to do: who was told what, of which nonconformity. */
export function PartiesPart() {
  const { say, formats } = useWords()
  const slug = useSlug()
  const { data, error } = useParties()
  return (
    <Part title={say(partiesText.title)}>
      <ProblemNote error={error} />
      {data?.items.length === 0 && <p>{say(partiesText.none)}</p>}
      <ul className={classes.versions}>
        {data?.items.map(({ id, sentOn, recipients, text, nonconformity }) => (
          <li key={id}>
            <span>{formats.day(sentOn)}</span>
            <span>{recipients}</span>
            <span className={classes.note}>{text}</span>
            <Link to={`/o/${slug}/nonconformities/${nonconformity.number ?? nonconformity.id}`}>
              {nonconformity.number}
            </Link>
          </li>
        ))}
      </ul>
    </Part>
  )
}

function useParties() {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, 'nonconformities', 'parties'],
    queryFn: ({ signal }) => api.ask<{ readonly items: readonly PartyTold[] }>('/told-parties', { signal }),
  })
}
