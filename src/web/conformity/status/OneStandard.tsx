import { Fragment } from 'react'
import { type RequirementStatus, requirementStatuses } from '#domain/conformity/status.ts'
import { conformityText, requirementStatusWords } from '#domain/words/conformityScreen.ts'
import table from '#web/parts/Table.module.css'
import section from '#web/registerHealth/Section.module.css'
import { TableBox } from '#web/registerHealth/TableBox.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from '../Conformity.module.css'
import type { ToldRequirement, ToldStandard } from '../shapes.ts'
import { RequirementRow } from './RequirementRow.tsx'
import { applicable } from './StandardSwitch.tsx'

interface Shown {
  readonly standard: ToldStandard
  readonly status: string | undefined
  readonly onStatus: (status: string | undefined) => void
}

/** Every requirement of one standard in its own order; the counts above narrow the table. */
export function OneStandard({ standard, status, onStatus }: Shown) {
  const { say } = useWords()
  const { counts, requirements, name, edition } = standard
  const shown = requirements.filter((one) => status === undefined || one.status === status)
  const total = applicable(counts)
  return (
    <>
      <div className={classes.share}>
        <Bar counts={counts} />
        <p className={classes.small}>{say(conformityText.evidencedOf, { count: counts.evidenced, total })}</p>
      </div>
      <Chips counts={counts} status={status} onStatus={onStatus} />
      <TableBox label={edition ? `${name}:${edition}` : name}>
        <table className={`${table.table} ${classes.table}`}>
          <thead>
            <tr>
              <th scope="col">{say(conformityText.requirement)}</th>
              <th scope="col">{say(conformityText.status)}</th>
              <th scope="col" className={section.end}>
                {say(conformityText.shownBy)}
              </th>
              <th scope="col" className={table.wide}>
                {say(conformityText.missing)}
              </th>
              <th scope="col" className={table.wide}>
                {say(conformityText.ends)}
              </th>
            </tr>
          </thead>
          <tbody>
            {chaptersOf(shown).map(([chapter, rows]) => (
              <Fragment key={chapter}>
                {rows.map((one) => (
                  <RequirementRow key={one.key} requirement={one} standard={standard.id} />
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </TableBox>
      {shown.length === 0 && <p className={classes.small}>{say(conformityText.noMatch)}</p>}
    </>
  )
}

function chaptersOf(requirements: readonly ToldRequirement[]): [string, ToldRequirement[]][] {
  return [
    ...Map.groupBy(requirements, ({ ref }) =>
      ref
        .split(/[. ]/)
        .slice(0, ref.startsWith('A.') ? 2 : 1)
        .join('.'),
    ),
  ]
}

function Bar({ counts }: Pick<ToldStandard, 'counts'>) {
  return (
    <div className={classes.bar} aria-hidden="true">
      {requirementStatuses.map((status) =>
        counts[status] === 0 ? null : (
          <span key={status} className={classes[status]} style={{ flexGrow: counts[status] }} />
        ),
      )}
    </div>
  )
}

function Chips({ counts, status, onStatus }: Pick<Shown, 'status' | 'onStatus'> & Pick<ToldStandard, 'counts'>) {
  const { say } = useWords()
  const total = requirementStatuses.reduce((sum, one) => sum + counts[one], 0)
  const chip = (value: RequirementStatus | undefined, label: string, count: number) => (
    <button
      key={label}
      type="button"
      className={classes.chip}
      aria-pressed={status === value}
      onClick={() => onStatus(value)}
    >
      {label} <span className={classes.count}>{count}</span>
    </button>
  )
  return (
    <div className={classes.chips}>
      {chip(undefined, say(conformityText.all), total)}
      {requirementStatuses
        .filter((one) => counts[one] > 0 || status === one)
        .map((one) => chip(one, say(requirementStatusWords[one]), counts[one]))}
    </div>
  )
}
