import type { ReactNode } from 'react'
import type { Label } from '#domain/kernel/field.ts'
import type { BodySelection } from '#domain/records/bodySelection/fields.ts'
import { bodyText } from '#domain/words/bodyScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Comparison.module.css'
import type { ComparedBody } from './useComparison.ts'

interface Shown {
  readonly items: readonly ComparedBody[]
  readonly selection: BodySelection
}

/** What is computed rather than scored: cost of the cycle, dates against the plan, sites reached, independence. */
export function FactRows({ items, selection }: Shown) {
  const { say, formats } = useWords()
  const { currency, sites, candidates } = selection
  const day = (of: ComparedBody, stage: 'earliestStage1' | 'earliestStage2') =>
    candidates.find(({ body }) => body === of.body)?.[stage] ?? null
  const when = (on: string | null, late: number | null) =>
    on === null ? (
      '–'
    ) : (
      <>
        {formats.day(on)}{' '}
        {late !== null && (
          <small data-bad={late > 0 || undefined}>
            {late > 0 ? say(bodyText.later, { days: late }) : say(bodyText.inTime)}
          </small>
        )}
      </>
    )
  return (
    <>
      <Row label={bodyText.three} items={items}>
        {({ cost }) => (cost === null ? '–' : `${formats.number(cost)} ${currency ?? ''}`)}
      </Row>
      <Row label={bodyText.stage1} items={items}>
        {(one) => when(day(one, 'earliestStage1'), one.stage1Late)}
      </Row>
      <Row label={bodyText.stage2} items={items}>
        {(one) => when(day(one, 'earliestStage2'), one.stage2Late)}
      </Row>
      <Row label={bodyText.sites} items={items}>
        {({ uncovered }) =>
          uncovered.length === 0 ? (
            say(bodyText.allSites, { count: sites.length })
          ) : (
            <small data-bad>{say(bodyText.notSites, { sites: uncovered.join(', ') })}</small>
          )
        }
      </Row>
      <Row label={bodyText.independence} items={items}>
        {({ conflicts }) =>
          conflicts.length === 0
            ? say(bodyText.free)
            : conflicts.map(({ firm, until }) => (
                <small key={firm} data-bad>
                  {say(bodyText.conflict, { firm, day: formats.day(until) })}
                </small>
              ))
        }
      </Row>
    </>
  )
}

interface RowShown {
  readonly label: Label
  readonly items: readonly ComparedBody[]
  readonly children: (one: ComparedBody) => ReactNode
}

function Row({ label, items, children }: RowShown) {
  const { say } = useWords()
  return (
    <tr className={classes.fact}>
      <th scope="row" colSpan={2}>
        {say(label)}
      </th>
      {items.map((one) => (
        <td key={one.body}>{children(one)}</td>
      ))}
    </tr>
  )
}
