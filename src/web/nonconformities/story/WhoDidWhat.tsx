import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { nonconformity } from '#domain/records/nonconformity/nonconformity.ts'
import { daysBetween } from '#domain/time/days.ts'
import { ncStoryText as text } from '#domain/words/nonconformityScreen.ts'
import { verbLabel } from '#domain/words/verbLabel.ts'
import type { TrailEntry } from '#web/around/shapes.ts'
import { useAround } from '#web/around/useAround.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './WhoDidWhat.module.css'

interface TrailPage {
  readonly items: readonly TrailEntry[]
  readonly next: number | null
}

/** Every step from the report to the end, oldest first, from the trail: who, what, when, and how long it took (C-227). */
export function WhoDidWhat() {
  const { say } = useWords()
  const { api, path, key } = useAround()
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: key('trail'),
    queryFn: ({ pageParam, signal }) =>
      api.ask<TrailPage>(path('trail') + (pageParam === null ? '' : `?cursor=${pageParam}`), { signal }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
  })
  // The beginning of the story lies on the last page.
  useEffect(() => {
    if (hasNextPage) void fetchNextPage()
  }, [hasNextPage, fetchNextPage])
  const steps = (data?.pages.flatMap(({ items }) => items) ?? []).filter(isStep).reverse()
  return (
    <Part title={say(text.who)}>
      <p className={classes.help}>{say(text.whoHelp)}</p>
      <ProblemNote error={error} />
      <ol className={classes.steps}>
        {steps.map((entry, at) => (
          <Step key={entry.seq} entry={entry} before={steps[at - 1]} />
        ))}
      </ol>
    </Part>
  )
}

/** The record was made or moved; comments, links and edits stand in the history beside. */
function isStep({ verb }: TrailEntry): boolean {
  return verb === 'create' || verb in nonconformity.moves
}

function Step({ entry, before }: { readonly entry: TrailEntry; readonly before: TrailEntry | undefined }) {
  const { say, sayCount, formats } = useWords()
  const { actor, at, verb, reason, hash, seq } = entry
  const days = before ? daysBetween(before.at.slice(0, 10), at.slice(0, 10)) : 0
  const nobody = actor.kind === 'system' ? text.system : text.someone
  return (
    <li className={classes.step}>
      <span className={classes.when}>
        <time dateTime={at}>{formats.moment(at)}</time>
        {days > 0 && <span>{sayCount(text.afterDays, days)}</span>}
      </span>
      <span className={classes.what}>
        <b>{actor.name ?? say(nobody)}</b> {say(verbLabel(verb, 'nonconformity'))}
        {reason && <span className={classes.reason}>{reason}</span>}
        <span className={classes.hash}>{`${seq}:${hash.slice(0, 10)}`}</span>
      </span>
    </li>
  )
}
