import { figuresFor } from '#domain/charts/figures.ts'
import { proofFields } from '#domain/records/improvement/proofFields.ts'
import { outcomeText, storyText } from '#domain/words/improvementScreen.ts'
import { useProof } from '#web/proof/useProof.ts'
import { useWords } from '#web/words/useWords.tsx'
import { usePlace } from '../place.ts'
import classes from './Iterations.module.css'

/** Earlier attempts: what they showed, why they did not work, what was tried instead. Nothing is overwritten (C-094). */
export function Iterations() {
  const { say, language } = useWords()
  const { record } = usePlace()
  const { iterations, metricUnit, proof } = record.fields
  // A share is told as 0…1 and read in percent; only the frozen metric knows that it is one.
  const { data } = useProof(record, proof === 'series' && iterations.length > 0)
  const kind = data?.freezes.at(-1)?.proof.metric.kind
  if (iterations.length === 0) return null
  const { withUnit } = figuresFor({ language, unit: metricUnit ?? '', kind })
  const figure = (value: number | null) => (value === null ? '–' : withUnit(value))
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
