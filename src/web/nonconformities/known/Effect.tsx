import { Link } from '@tanstack/react-router'
import { nonconformity } from '#domain/records/nonconformity/nonconformity.ts'
import { ncKnownText } from '#domain/words/nonconformityScreen.ts'
import { verdictWords } from '#domain/words/verdictWords.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { ReadNonconformity } from '../read.ts'
import classes from './Known.module.css'
import { useEffectOf } from './useKnown.ts'

/** What the system counted for the verifier: whether it came back in the window, and what the metric shows (C-208). */
export function Effect({ record }: { readonly record: ReadNonconformity }) {
  const { say, formats } = useWords()
  const slug = useSlug()
  const { data, error } = useEffectOf(record.id)
  const { verifyNotBefore, verifyNotAfter } = record.fields
  return (
    <section className={classes.known}>
      <h3>{say(ncKnownText.since)}</h3>
      <ProblemNote error={error} />
      {data?.recurrences.length === 0 && <p>{say(ncKnownText.noneSince)}</p>}
      <ul className={classes.list}>
        {data?.recurrences.map(({ id, number, title }) => (
          <li key={id}>
            <Link to={`/o/${slug}/${nonconformity.plural}/${number ?? id}`}>
              {[number, title].filter(Boolean).join(' ')}
            </Link>
          </li>
        ))}
      </ul>
      {data?.measured && (
        <p>
          {say(ncKnownText.metric)}: <b>{measuredWords(data.measured.verdict)}</b>
        </p>
      )}
      {verifyNotBefore && verifyNotAfter && (
        <p className={classes.soft}>
          {say(ncKnownText.window, { from: formats.day(verifyNotBefore), to: formats.day(verifyNotAfter) })}
        </p>
      )}
    </section>
  )

  function measuredWords(verdict: string | null): string {
    const known =
      verdict === null ? undefined : (verdictWords as Readonly<Record<string, { en: string; de: string }>>)[verdict]
    return say(known ?? ncKnownText.metricUnknown)
  }
}
