import type { Label } from '#domain/kernel/field.ts'
import { type Status, statuses } from '#domain/records/improvement/stages.ts'
import { registerStatuses } from '#domain/register/nineColumns.ts'
import { importCounts, importText } from '#domain/words/importScreen.ts'
import { StatusGlyph } from '#web/parts/StatusGlyph.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { Encoding } from './Encoding.tsx'
import classes from './Overview.module.css'
import type { Import, Preview } from './shapes.ts'
import type { Deciding } from './useImport.ts'

export const statusOfRegister: Readonly<Record<(typeof registerStatuses)[number], Status>> = {
  planned: 'planned',
  'in progress': 'inProgress',
  completed: 'completed',
  cancelled: 'cancelled',
}

interface Shown {
  readonly view: Import
  readonly preview: Preview
  readonly deciding: Deciding
}

/** The whole in a glance: how many rows in which status, and what else comes or does not. */
export function Overview({ preview, deciding }: Shown) {
  const { say, sayCount, formats } = useWords()
  const { summary, tables, newPersons, totals } = preview
  const names = newPersons.map(({ name }) => name).slice(0, 8)
  const lines: readonly (readonly [number, Label, string?])[] = [
    [totals.newPersons, importText.newPeople, names.join(', ') + (totals.newPersons > names.length ? ' …' : '')],
    [summary.debts.activity_not_measured ?? 0, importText.activity],
    [summary.debts.outcome_claimed ?? 0, importText.claimed],
    [summary.unchanged, importText.unchanged],
    [summary.excluded + summary.repeated, importText.byChoice],
    [summary.leftOut, importText.noRow],
  ]
  return (
    <section className={classes.overview} aria-label={say(importText.overviewTitle)}>
      <div>
        <p className={classes.count}>
          {sayCount(importCounts.come, summary.toImport, { count: formats.number(summary.toImport) })}
        </p>
        <ul className={classes.statuses}>
          {registerStatuses.map((status) => (
            <li key={status}>
              <StatusGlyph status={statusOfRegister[status]} progress={status === 'in progress' ? 0.6 : 0.25} />
              <b>{formats.number(summary.byStatus[status])}</b> {say(statuses[statusOfRegister[status]])}
            </li>
          ))}
        </ul>
        <p className={classes.sheets}>
          {tables
            .map(({ sheet, rows }) => say(importText.sheetRows, { sheet, count: formats.number(rows) }))
            .join(' · ')}
        </p>
        <Encoding preview={preview} deciding={deciding} />
      </div>
      <ul className={classes.lines}>
        {lines
          .filter(([count]) => count > 0)
          .map(([count, label, detail]) => (
            <li key={label.en}>
              <b>{formats.number(count)}</b> {say(label)}
              {detail && <span className={classes.detail}>{detail}</span>}
            </li>
          ))}
      </ul>
    </section>
  )
}
