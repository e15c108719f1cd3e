import { Link } from '@tanstack/react-router'
import { cultureText as text } from '#domain/words/cultureScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import table from '#web/parts/Table.module.css'
import section from '#web/registerHealth/Section.module.css'
import { Section } from '#web/registerHealth/Section.tsx'
import { TableBox } from '#web/registerHealth/TableBox.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { Items, TeamHours } from '../shapes.ts'
import { useCulture } from '../useCulture.ts'
import classes from './Overview.module.css'

/** Each team’s time to improve, and what it used of it (C-141). */
export function HoursPart() {
  const { say, formats } = useWords()
  const slug = useSlug()
  const { data, error } = useCulture<Items<TeamHours>>('/culture/hours')
  const share = ({ budget, used }: TeamHours) => formats.percent(used / budget)
  return (
    <Section title={say(text.hours)}>
      <ProblemNote error={error} />
      {data?.items.length === 0 && <p className={classes.soft}>{say(text.noHours)}</p>}
      {data && data.items.length > 0 && (
        <TableBox label={say(text.hours)}>
          <table className={table.table}>
            <thead>
              <tr>
                <th scope="col">{say(text.team)}</th>
                <th scope="col">{say(text.period)}</th>
                {([text.capacity, text.budget, text.usedHours, text.share] as const).map((label) => (
                  <th key={label.en} scope="col" className={section.end}>
                    {say(label)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.items.map((one) => (
                <tr key={one.id}>
                  <th scope="row">
                    <Link to={`/o/${slug}/time-budgets/${one.number}`}>{one.team}</Link>
                  </th>
                  <td>{`${formats.day(one.startsOn)} – ${formats.day(one.endsOn)}`}</td>
                  <td className={section.end}>{formats.number(one.capacity)}</td>
                  <td className={section.end}>{formats.number(one.budget)}</td>
                  <td className={section.end}>{formats.number(one.used)}</td>
                  <td className={section.end}>{share(one)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableBox>
      )}
    </Section>
  )
}
