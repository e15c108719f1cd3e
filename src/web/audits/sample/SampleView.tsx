import { Button } from '@mantine/core'
import { IconDice3, IconHandFinger } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { stratumInWords } from '#domain/audits/strataWords.ts'
import { sampleText } from '#domain/words/auditSampleScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import { AddToSample } from './AddToSample.tsx'
import classes from './Sample.module.css'
import type { Sample, SampleItem } from './shapes.ts'
import { strataOf } from './strata.ts'

interface Shown {
  readonly audit: string
  readonly sample: Sample
  readonly mayAdd: boolean
}

/** One sample by its strata: how many there are, who is looked at and why, and the seed that draws the same again. */
export function SampleView({ audit, sample, mayAdd }: Shown) {
  const { say, formats } = useWords()
  const [isAdding, setAdding] = useState(false)
  const { title, seed, drawnAt, drawnBy, items } = sample
  const chosen = items.filter((item) => item.chosen !== null).length
  return (
    <section className={classes.sample} aria-label={title}>
      <header className={classes.head}>
        <h3>{title}</h3>
        <p className={classes.soft}>
          {say(sampleText.of, { count: chosen, all: items.length })}
          {' · '}
          {say(sampleText.drawn, { name: drawnBy?.name ?? '…', when: formats.moment(drawnAt) })}
          {' · '}
          {say(sampleText.seed)} <code>{seed}</code>
        </p>
      </header>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{say(sampleText.stratum)}</th>
            <th scope="col">{say(sampleText.population)}</th>
            <th scope="col">{say(sampleText.lookedAt)}</th>
          </tr>
        </thead>
        <tbody>
          {strataOf(sample).map((stratum) => (
            <tr key={stratum.name}>
              <td>{stratumInWords(stratum.name, say) || say(sampleText.all)}</td>
              <td>{stratum.population}</td>
              <td>
                <ul className={classes.items}>
                  {stratum.chosen.map((item) => (
                    <Chosen key={item.item} item={item} />
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.legend}>
        <IconDice3 size={14} aria-hidden /> {say(sampleText.random)}
        <IconHandFinger size={14} aria-hidden /> {say(sampleText.judgement)}
      </p>
      {mayAdd && chosen < items.length && (
        <div>
          <Button size="compact-sm" variant="default" onClick={() => setAdding(true)}>
            {say(sampleText.add)}
          </Button>
        </div>
      )}
      {isAdding && <AddToSample audit={audit} sample={sample} onClose={() => setAdding(false)} />}
    </section>
  )
}

function Chosen({ item: { label, record, chosen, why } }: { readonly item: SampleItem }) {
  const { say } = useWords()
  const slug = useSlug()
  const Icon = chosen === 'judgement' ? IconHandFinger : IconDice3
  return (
    <li>
      <Icon size={14} role="img" aria-label={say(chosen === 'judgement' ? sampleText.judgement : sampleText.random)} />
      <span>
        {record ? <Link to={`/o/${slug}/ai-systems/${record}`}>{label}</Link> : label}
        {why && <span className={classes.why}>{why}</span>}
      </span>
    </li>
  )
}
