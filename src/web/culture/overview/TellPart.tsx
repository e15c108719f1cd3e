import { Link } from '@tanstack/react-router'
import { proofFields } from '#domain/records/improvement/proofFields.ts'
import { cultureText as text } from '#domain/words/cultureScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { Section } from '#web/registerHealth/Section.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { Card } from '../shapes.ts'
import { useCulture } from '../useCulture.ts'
import classes from './Overview.module.css'

/** What one can tell an auditor: at most three improvements with their effect, or why there is none yet (C-147). */
export function TellPart() {
  const { say } = useWords()
  const slug = useSlug()
  const { data, error } = useCulture<Card>('/culture/recent-improvements')
  return (
    <Section title={say(text.tell)}>
      <ProblemNote error={error} />
      {data?.items.length === 0 && <p>{say(text.nothingMeasured, { count: data.underWay })}</p>}
      {data && data.items.length > 0 && <p className={classes.soft}>{say(text.tellLead)}</p>}
      <ul className={classes.cards}>
        {data?.items.map(({ id, number, title, change, effect, verdict, near }) => (
          <li key={id} className={classes.card}>
            <Link to={`/o/${slug}/improvements/${number ?? id}`}>{title}</Link>
            {change && <span className={classes.soft}>{change}</span>}
            <span className={classes.effect}>{effect ?? say(text.noEffect)}</span>
            <span className={classes.foot}>
              <span>{say(proofFields.verdict.options[verdict])}</span>
              <span>{say(text[near])}</span>
              <Link to={`/o/${slug}/improvements/${number ?? id}/story`}>{say(text.story)}</Link>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
