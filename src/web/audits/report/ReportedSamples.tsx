import { stratumInWords } from '#domain/audits/strataWords.ts'
import { sampleText } from '#domain/words/auditSampleScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { Sample } from '../sample/shapes.ts'
import classes from './Report.module.css'

/** Each sample in a few lines: of how many, by which seed, who was looked at. */
export function ReportedSamples({ samples }: { readonly samples: readonly Sample[] }) {
  const { say } = useWords()
  return samples.map(({ id, title, seed, items }) => {
    const chosen = items.filter((item) => item.chosen !== null)
    return (
      <section key={id} aria-label={title}>
        <h3>{title}</h3>
        <p className={classes.soft}>
          {say(sampleText.of, { count: chosen.length, all: items.length })}
          {' · '}
          {say(sampleText.seed)} <code>{seed}</code>
        </p>
        <ul className={classes.sample}>
          {chosen.map(({ item, label, stratum, chosen: how, why }) => (
            <li key={item}>
              {label} <span className={classes.soft}>{stratumInWords(stratum, say)}</span>
              {how === 'judgement' && (
                <span className={classes.soft}>{` · ${say(sampleText.judgement)}: ${why ?? ''}`}</span>
              )}
            </li>
          ))}
        </ul>
      </section>
    )
  })
}
