import { correctFields } from '#domain/records/nonconformity/correctFields.ts'
import { cycleFields } from '#domain/records/nonconformity/cycleFields.ts'
import { planFields } from '#domain/records/nonconformity/planFields.ts'
import { verifyFields } from '#domain/records/nonconformity/verifyFields.ts'
import { ncStoryText as text } from '#domain/words/nonconformityScreen.ts'
import { FieldCell } from '#web/fields/FieldCell.tsx'
import { isEmpty } from '#web/next/saidIn.ts'
import list from '#web/record/FieldList.module.css'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { ReadNonconformity } from '../read.ts'
import { RowTable } from './RowTable.tsx'
import classes from './Story.module.css'

type Cycle = ReadNonconformity['fields']['cycles'][number]

/** What was tried before, as it was: nothing of an earlier cycle is overwritten (C-214). */
export function Cycles({ record }: { readonly record: ReadNonconformity }) {
  const { say } = useWords()
  const { cycles } = record.fields
  if (cycles.length === 0) return null
  return (
    <Part title={say(text.cycles)}>
      {cycles.map((cycle) => (
        <details key={cycle.id} className={classes.folded}>
          <summary>
            {say(text.cycle, { cycle: cycle.cycle ?? 1 })}
            {cycle.verdict && ` · ${say(verifyFields.verdict.options[cycle.verdict])}`}
          </summary>
          <OneCycle record={record} cycle={cycle} />
        </details>
      ))}
    </Part>
  )
}

function OneCycle({ record: { fields, names }, cycle }: { readonly record: ReadNonconformity; readonly cycle: Cycle }) {
  const { say } = useWords()
  const columns = Object.entries(cycleFields.cycles.of).filter(
    ([name]) => name !== 'cycle' && !isEmpty(cycle[name as keyof Cycle]),
  )
  const of = <R extends { readonly cycle: number | null }>(rows: readonly R[]) =>
    rows.filter((row) => row.cycle === cycle.cycle)
  return (
    <>
      <dl className={list.list}>
        {columns.map(([name, field]) => (
          <div key={name} className={list.item}>
            <dt>{say(field.label)}</dt>
            <dd>
              <FieldCell field={field} value={cycle[name as keyof Cycle]} names={names} />
            </dd>
          </div>
        ))}
      </dl>
      <RowTable
        field={correctFields.pastCorrections}
        rows={of(fields.pastCorrections)}
        columns={['kind', 'what', 'evidence']}
        names={names}
      />
      <RowTable
        field={planFields.pastActions}
        rows={of(fields.pastActions)}
        columns={['what', 'responsible', 'doneOn', 'evidence']}
        names={names}
      />
      <RowTable
        field={verifyFields.pastChecks}
        rows={of(fields.pastChecks)}
        columns={['method', 'found', 'checkedOn', 'evidence']}
        names={names}
      />
    </>
  )
}
