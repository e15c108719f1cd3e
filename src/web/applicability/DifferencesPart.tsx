import { useQuery } from '@tanstack/react-query'
import { controlTitle, refOf } from '#domain/applicability/controls.ts'
import type { Difference } from '#domain/applicability/differences.ts'
import { statementOfApplicability } from '#domain/records/statementOfApplicability/statementOfApplicability.ts'
import { statementText } from '#domain/words/applicabilityScreen.ts'
import { applicabilityText, controlStatusText } from '#domain/words/applicabilityWords.ts'
import type { RecordOf } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import table from '#web/parts/Table.module.css'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './DifferencesPart.module.css'

interface Compared {
  readonly from: { readonly number: string | null; readonly title: string } | null
  readonly items: readonly Difference[]
}

/** What this version says otherwise than the one it follows. */
export function DifferencesPart({ record }: { readonly record: RecordOf<typeof statementOfApplicability> }) {
  const { say } = useWords()
  const api = useApi()
  const slug = useSlug()
  const { data, error } = useQuery({
    queryKey: [slug, statementOfApplicability.plural, 'differences', record.id],
    queryFn: ({ signal }) =>
      api.ask<Compared>(`/${statementOfApplicability.plural}/${record.id}/differences`, { signal }),
    enabled: record.fields.basedOn !== null,
  })
  if (record.fields.basedOn === null) return null
  const version = data?.from?.number ?? data?.from?.title ?? '…'
  return (
    <Part title={say(statementText.differences)} aside={<span>{say(statementText.differencesFrom, { version })}</span>}>
      <ProblemNote error={error} />
      {data?.items.length === 0 && <p>{say(statementText.noDifference)}</p>}
      {data && data.items.length > 0 && (
        <div className={classes.scroller}>
          <table className={table.table}>
            <thead>
              <tr>
                <th>{say(applicabilityText.control)}</th>
                <th>{say(statementText.part)}</th>
                <th>{say(statementText.before)}</th>
                <th>{say(statementText.after)}</th>
              </tr>
            </thead>
            <tbody>
              {data.items.map((item, at) => (
                <Line
                  key={`${item.control} ${item.part} ${item.system}`}
                  item={item}
                  isFirst={item.control !== data.items[at - 1]?.control}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Part>
  )
}

/** A control is named in the first of its lines; listeners hear it in each. */
function Line({ item, isFirst }: { readonly item: Difference; readonly isFirst: boolean }) {
  const { say } = useWords()
  const { part, system } = item
  const label = applicabilityText[part as keyof typeof applicabilityText]
  return (
    <tr className={isFirst ? classes.first : classes.further}>
      <td>
        <span>{`${refOf(item.control)} ${say(controlTitle(item))}`}</span>
      </td>
      <td>{[system, label ? say(label) : part].filter(Boolean).join(': ')}</td>
      <td className={classes.value}>{useSaid(part, item.before)}</td>
      <td className={classes.value}>{useSaid(part, item.after)}</td>
    </tr>
  )
}

function useSaid(part: string, value: Difference['before']): string {
  const { say, formats } = useWords()
  if (value === null || value === '') return '–'
  if (typeof value === 'boolean') return say(value ? applicabilityText.yes : applicabilityText.no)
  if (part === 'status' || part === 'tailoredStatus')
    return say(controlStatusText[value as keyof typeof controlStatusText])
  return part === 'due' ? formats.day(String(value)) : String(value)
}
