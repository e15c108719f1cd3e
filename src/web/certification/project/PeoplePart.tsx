import type { ProjectNow } from '#domain/certification/projectNow.ts'
import { projectText } from '#domain/words/certificationScreen.ts'
import { RowsRead } from '#web/audits/rows/RowsRead.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import table from '#web/parts/Table.module.css'
import { EditablePart } from '#web/record/EditablePart.tsx'
import { TableBox } from '#web/registerHealth/TableBox.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { CertificationPartProps } from '../certificationPart.ts'
import classes from './Project.module.css'
import { UsedBar } from './UsedBar.tsx'
import { useProject } from './useProject.ts'

/** Time there is against time asked for, who takes part, and how people are taken along. */
export function PeoplePart({ record, put }: CertificationPartProps) {
  const { say } = useWords()
  const { data, error } = useProject(record.id)
  return (
    <EditablePart
      record={record}
      title={say(projectText.people)}
      names={['team', 'changePlan']}
      read={[]}
      mayEdit={record.may.edit}
      onDone={put}
    >
      <ProblemNote error={error} />
      {data && (
        <div className={classes.two}>
          <Capacity capacity={data.capacity.filter(({ assigned, available }) => assigned > 0 || available !== null)} />
          <Taking participation={data.participation} />
        </div>
      )}
      <RowsRead record={record} name="changePlan" />
    </EditablePart>
  )
}

function Capacity({ capacity }: Pick<ProjectNow, 'capacity'>) {
  const { say, formats } = useWords()
  if (capacity.length === 0) return null
  const hours = (count: number | null) =>
    count === null ? say(projectText.unknown) : say(projectText.hours, { count: formats.number(count) })
  return (
    <div>
      <h3 className={classes.title}>{say(projectText.capacity)}</h3>
      <TableBox label={say(projectText.capacity)}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{say(projectText.person)}</th>
              <th scope="col" className={classes.end}>
                {say(projectText.assigned)}
              </th>
              <th scope="col" className={classes.end}>
                {say(projectText.available)}
              </th>
            </tr>
          </thead>
          <tbody>
            {capacity.map(({ person, name, assigned, available, isOver }) => (
              <tr key={person}>
                <td>{name}</td>
                <td className={classes.end}>{hours(assigned)}</td>
                <td className={classes.end}>
                  {hours(available)}
                  {isOver && <span className={classes.warning}>{say(projectText.over)}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </div>
  )
}

function Taking({ participation }: Pick<ProjectNow, 'participation'>) {
  const { say } = useWords()
  return (
    <div>
      <h3 className={classes.title}>{say(projectText.participation)}</h3>
      <TableBox label={say(projectText.participation)}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{say(projectText.department)}</th>
              <th scope="col">{say(projectText.active)}</th>
            </tr>
          </thead>
          <tbody>
            {participation.map(({ department, people, active }) => (
              <tr key={department ?? ''}>
                <td>{department ?? say(projectText.noDepartment)}</td>
                <td>
                  <UsedBar share={people === 0 ? 0 : active / people} /> ({active}/{people})
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </div>
  )
}
