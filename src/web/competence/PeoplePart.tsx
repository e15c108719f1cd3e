import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { training } from '#domain/records/training/training.ts'
import { competenceText } from '#domain/words/competenceScreen.ts'
import type { Page, Person, RecordEnvelope } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { StateMark } from '#web/parts/StateMark.tsx'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './People.module.css'

interface TrainingItem extends RecordEnvelope {
  readonly person: string | null
  readonly dueOn: string | null
  readonly validUntil: string | null
}

/** Who has a competence, who is on the way: those one may see. */
export function PeoplePart({ competence }: { readonly competence: string }) {
  const { say } = useWords()
  const { data, error } = useTrainings(competence)
  const items = (data?.items ?? []).filter(({ state }) => state !== 'cancelled' && state !== 'expired')
  const names = useNames()
  return (
    <Part title={say(competenceText.people)}>
      <ProblemNote error={error} />
      {data && items.length === 0 && <p>{say(competenceText.nobody)}</p>}
      <ul className={classes.people}>
        {items.map((item) => (
          <OnePerson key={item.id} item={item} name={names[item.person ?? ''] ?? '…'} />
        ))}
      </ul>
    </Part>
  )
}

function OnePerson({ item, name }: { readonly item: TrainingItem; readonly name: string }) {
  const { say, formats } = useWords()
  const slug = useSlug()
  const { number, id, state, dueOn, validUntil, overdue } = item
  const isValid = state === 'valid'
  const day = isValid ? validUntil : dueOn
  return (
    <li>
      <Link to={`/o/${slug}/trainings/${number ?? id}`}>{name}</Link>
      <StateMark type="training" state={state} />
      {day && (
        <span data-late={(!isValid && overdue) || undefined}>
          {say(isValid ? competenceText.until : competenceText.dueOn, { day: formats.day(day) })}
        </span>
      )}
    </li>
  )
}

function useTrainings(competence: string) {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, training.plural, 'of', competence],
    queryFn: ({ signal }) =>
      api.ask<Page<TrainingItem>>(`/trainings?competence=${competence}&sort=due&limit=200`, { signal }),
  })
}

/** Names of the people of the house. */
function useNames(): Readonly<Record<string, string>> {
  const api = useApi()
  const slug = useSlug()
  const { data } = useQuery({
    queryKey: [slug, 'people', 'everyone'],
    queryFn: ({ signal }) => api.ask<Page<Person>>('/people?limit=200', { signal }),
    staleTime: 60_000,
  })
  return Object.fromEntries((data?.items ?? []).map(({ id, name }) => [id, name]))
}
