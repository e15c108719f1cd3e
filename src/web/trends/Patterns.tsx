import { Link } from '@tanstack/react-router'
import { trendsReport } from '#domain/reports/trends/trendsReport.ts'
import { trendsText } from '#domain/words/trendsScreen.ts'
import { trendDimensionWords } from '#domain/words/trendWords.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { How } from '#web/registerHealth/How.tsx'
import { OpenNumber } from '#web/registerHealth/OpenNumber.tsx'
import section from '#web/registerHealth/Section.module.css'
import { Section } from '#web/registerHealth/Section.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { ToldPattern } from './shapes.ts'
import classes from './Trends.module.css'

const { patterns: words } = trendsReport.figures

/** What came three times in a year, and the candidate it became. */
export function Patterns({ patterns }: { readonly patterns: readonly ToldPattern[] }) {
  const { say } = useWords()
  return (
    <Section title={say(words.label)}>
      {patterns.length === 0 && <p className={classes.soft}>{say(trendsText.noPattern)}</p>}
      <ul className={section.rows}>
        {patterns.map((pattern) => (
          <OnePattern key={pattern.dimension + pattern.key} pattern={pattern} />
        ))}
      </ul>
      <How words={words} />
    </Section>
  )
}

function OnePattern({ pattern }: { readonly pattern: ToldPattern }) {
  const { say } = useWords()
  const slug = useSlug()
  const { dimension, name, count, records, improvement } = pattern
  const label = [say(trendDimensionWords[dimension]), name].join(': ')
  return (
    <li className={section.row}>
      <span className={section.grow}>
        <span className={section.soft}>{say(trendDimensionWords[dimension])}</span> <b>{name}</b>
      </span>
      <OpenNumber label={label} text={say(trendsText.patternCount, { count })} records={records} />
      {improvement ? (
        <Link to={`/o/${slug}/improvements/${improvement.number ?? improvement.id}` as never}>
          {say(trendsText.candidate, { number: improvement.number ?? '' })}
        </Link>
      ) : (
        <span className={section.soft}>{say(trendsText.soon)}</span>
      )}
    </li>
  )
}
