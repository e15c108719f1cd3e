import { Select } from '@mantine/core'
import type { RegisterColumn } from '#domain/register/headerWords.ts'
import type { MappedColumn } from '#domain/register/proposeMapping.ts'
import { importText } from '#domain/words/importScreen.ts'
import { columnLabels } from '#domain/words/importWords.ts'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Columns.module.css'
import { Part } from './Part.tsx'
import type { Preview } from './shapes.ts'
import type { Deciding } from './useImport.ts'

interface Shown {
  readonly preview: Preview
  readonly deciding: Deciding
}

const EVIDENCE = 'evidence'

/** What each header was taken for, with values to judge by; one of ours is given to one header only. */
export function Columns({ preview, deciding }: Shown) {
  const { say } = useWords()
  const mappings = deciding.decisions.mappings ?? preview.mappings
  const decide = (at: number, header: string, column: RegisterColumn | null) =>
    deciding.decide((before) => ({
      ...before,
      mappings: (before.mappings ?? preview.mappings).map((mapping, index) =>
        index === at ? { ...mapping, columns: mapping.columns.map((each) => meant(each, header, column)) } : mapping,
      ),
    }))
  return (
    <Part title={say(importText.columnsTitle)} help={say(importText.columnsHelp)}>
      {mappings.map(({ sheets, columns }, at) => (
        <table key={sheets.join()} className={`${table.table} ${classes.columns}`}>
          {mappings.length > 1 && <caption className={classes.sheets}>{sheets.join(', ')}</caption>}
          <thead>
            <tr>
              <th>{say(importText.header)}</th>
              <th className={table.wide}>{say(importText.samples)}</th>
              <th>{say(importText.meaning)}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => (
              <tr key={column.header}>
                <td className={classes.header}>{column.header}</td>
                <td className={`${table.wide} ${table.soft} ${classes.samples}`}>
                  {(preview.understood.samples[column.header] ?? []).join(' · ')}
                </td>
                <td className={classes.meaning}>
                  <Meaning column={column} onChange={(next) => decide(at, column.header, next)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </Part>
  )
}

/** The header gets the meaning, and whichever had it gives it up. */
function meant(each: MappedColumn, header: string, column: RegisterColumn | null): MappedColumn {
  if (each.header === header) return { ...each, column, confidence: 'exact' }
  return column !== null && each.column === column ? { ...each, column: null, confidence: 'none' } : each
}

function Meaning({
  column: { header, column, confidence },
  onChange,
}: {
  readonly column: MappedColumn
  readonly onChange: (column: RegisterColumn | null) => void
}) {
  const { say } = useWords()
  const options = [
    ...Object.entries(columnLabels).map(([value, label]) => ({ value, label: say(label) })),
    { value: EVIDENCE, label: say(importText.evidenceOnly) },
  ]
  const mark = confidence === 'remembered' ? importText.remembered : confidence === 'guess' ? importText.guessed : null
  return (
    <div className={classes.chosen}>
      <Select
        size="xs"
        aria-label={say(importText.meaningOf, { header })}
        data={options}
        value={column ?? EVIDENCE}
        allowDeselect={false}
        onChange={(next) => onChange(next === EVIDENCE ? null : (next as RegisterColumn))}
        data-evidence={column === null || undefined}
      />
      {mark && <span className={classes.mark}>{say(mark)}</span>}
    </div>
  )
}
