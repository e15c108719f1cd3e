import { criteria, weightOf, whyOf } from '#domain/certification/selection/criteria.ts'
import { bodySelection } from '#domain/records/bodySelection/bodySelection.ts'
import type { BodySelection } from '#domain/records/bodySelection/fields.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Comparison.module.css'
import type { ComparedBody } from './useComparison.ts'

interface Shown {
  readonly items: readonly ComparedBody[]
  readonly selection: BodySelection
}

const columns = bodySelection.fields.candidates.of

/** A row per criterion: its weight, and each candidate's score with what it rests on. */
export function CriteriaRows({ items, selection }: Shown) {
  const { say } = useWords()
  return criteria.map((criterion) => (
    <tr key={criterion}>
      <th scope="row">{say(columns[criterion].label)}</th>
      <td className={classes.weight}>{weightOf(selection, criterion)}</td>
      {items.map(({ body }) => {
        const candidate = selection.candidates.find((each) => each.body === body)
        const score = candidate?.[criterion] ?? null
        return (
          <td key={body}>
            <span className={classes.points}>
              <span className={classes.bar} aria-hidden>
                <span style={{ width: `${20 * (score ?? 0)}%` }} />
              </span>
              <span className={classes.number}>{score ?? '–'}</span>
            </span>
            {candidate?.[whyOf(criterion)] && <span className={classes.why}>{candidate[whyOf(criterion)]}</span>}
          </td>
        )
      })}
    </tr>
  ))
}
