import { proofFields } from '#domain/records/improvement/proofFields.ts'
import { outcomeText, storyText } from '#domain/words/improvementScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import { usePlace } from '../place.ts'
import classes from './Iterations.module.css'

/** Earlier attempts: what they showed, why they did not work, what was tried instead. Nothing is overwritten (C-094). */
export function Iterations() {
  const { say, formats } = useWords()
  const { iterations, metricUnit } = usePlace().record.fields
  if (iterations.length === 0) return null
  const figure = (value: number | null) =>
    value === null ? '–' : [formats.number(value), metricUnit].filter(Boolean).join(' ')
  return (
    <div>
      <h3 className={classes.title}>{say(proofFields.iterations.label)}</h3>
      <ol className={classes.list}>
        {iterations.map(({ id, iteration, metric, baseline, target, after, verdict, whyAnalysis, newApproach }) => (
          <li key={id} className={classes.item}>
            <p className={classes.head}>
              <strong>{say(outcomeText.attempt, { number: iteration ?? '' })}</strong>
              {verdict && (
                <span>{say(proofFields.verdict.options[verdict as 'met'] ?? { en: verdict, de: verdict })}</span>
              )}
              {baseline !== null && (
                <span className={classes.soft}>
                  {say(storyText.attemptFigures, {
                    metric: metric ?? '',
                    before: figure(baseline),
                    after: figure(after),
                    target: figure(target),
                  })}
                </span>
              )}
            </p>
            {whyAnalysis && <p>{say(storyText.attemptWhy, { why: whyAnalysis })}</p>}
            {newApproach && <p>{say(storyText.attemptInstead, { what: newApproach })}</p>}
          </li>
        ))}
      </ol>
    </div>
  )
}
