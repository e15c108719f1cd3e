import { Link } from '@tanstack/react-router'
import { finding } from '#domain/records/finding/finding.ts'
import { auditPlaceText, checklistText } from '#domain/words/auditScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { FieldCell } from '#web/fields/FieldCell.tsx'
import { useListed } from '#web/list/useListed.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { StateMark } from '#web/parts/StateMark.tsx'
import table from '#web/parts/Table.module.css'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './ChecklistPart.module.css'

const { kind, severity, requirement, stance } = finding.fields

/** What an audit found, with what the audited say to it. */
export function FindingsPart({ audit }: { readonly audit: string }) {
  const { say } = useWords()
  const slug = useSlug()
  const { data, error } = useListed({ type: finding }, { audit, sort: 'number' })
  const items = data?.pages.flatMap((page) => page.items) ?? []
  return (
    <Part title={say(auditPlaceText.findings)}>
      <ProblemNote error={error} />
      {data && items.length === 0 && <p className={classes.soft}>{say(checklistText.noFindings)}</p>}
      {items.length > 0 && (
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{say(finding.label)}</th>
              <th scope="col">{say(kind.label)}</th>
              <th scope="col" className={table.wide}>
                {say(requirement.label)}
              </th>
              <th scope="col">{say(checklistText.standing)}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item.id}>
                <td>
                  <Link to={`/o/${slug}/findings/${item.number ?? item.id}`}>{item.title}</Link>
                  <div className={table.soft}>{item.number}</div>
                </td>
                <td>
                  <FieldCell field={kind} value={item.kind} /> <FieldCell field={severity} value={item.severity} />
                </td>
                <td className={`${table.wide} ${table.soft}`}>
                  <FieldCell field={requirement} value={item.requirement} />
                </td>
                <td>
                  <StateMark type="finding" state={item.state} />
                  <div className={table.soft}>
                    <FieldCell field={stance} value={item.stance} />
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Part>
  )
}
