import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { requirementNamed } from '#domain/standards/standards.ts'
import { conformityText, requirementStatusWords } from '#domain/words/conformityScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { Sparkline } from '#web/charts/Sparkline.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { Section } from '#web/registerHealth/Section.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from '../Conformity.module.css'
import type { ConformityDays, ToldStandard } from '../shapes.ts'
import { useConformity } from '../useConformity.ts'

const MOST = 12

/** How much of a standard was evidenced day by day, and which requirements changed. */
export function Changes({ standard }: { readonly standard: ToldStandard }) {
  const { say } = useWords()
  const { data, error } = useConformity<ConformityDays>('/conformity/days')
  const days = useMemo(() => data?.days.filter((day) => day.standard === standard.id) ?? [], [data, standard.id])
  const changes = data?.changes.filter(({ requirement }) => requirement.startsWith(`${standard.id}:`)) ?? []
  const input = useMemo(
    () => ({
      points: days.map(({ day, evidenced }) => ({ periodStart: day, value: evidenced })),
      unit: '',
      cadence: 'day' as const,
    }),
    [days],
  )
  return (
    <Section title={say(conformityText.changes)}>
      <ProblemNote error={error} />
      {days.length > 1 && (
        <p className={classes.course}>
          {say(conformityText.course)}
          <Sparkline input={input} title={say(conformityText.course)} width={240} height={32} />
        </p>
      )}
      {data && changes.length === 0 && <p className={classes.small}>{say(conformityText.noChanges)}</p>}
      <ul className={classes.list}>
        {changes.slice(0, MOST).map((change) => (
          <Changed key={`${change.day} ${change.requirement}`} change={change} />
        ))}
      </ul>
    </Section>
  )
}

function Changed({ change }: { readonly change: ConformityDays['changes'][number] }) {
  const { say, formats } = useWords()
  const slug = useSlug()
  const { day, requirement, before, after } = change
  const named = requirementNamed(requirement)
  return (
    <li className={classes.item}>
      <span className={classes.line}>
        <span className={classes.small}>{formats.day(day)}</span>
        <Link to={`/o/${slug}/standards/${requirement.replace(':', '/')}`}>
          {named ? `${named.ref} ${say(named.title)}` : requirement}
        </Link>
        <span className={after === 'evidenced' ? undefined : classes.late}>
          {say(conformityText.changed, {
            before: say(requirementStatusWords[before]),
            after: say(requirementStatusWords[after]),
          })}
        </span>
      </span>
    </li>
  )
}
