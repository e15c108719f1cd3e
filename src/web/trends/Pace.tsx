import { trendsReport } from '#domain/reports/trends/trendsReport.ts'
import { trendsText } from '#domain/words/trendsScreen.ts'
import table from '#web/parts/Table.module.css'
import { How } from '#web/registerHealth/How.tsx'
import { OpenNumber } from '#web/registerHealth/OpenNumber.tsx'
import section from '#web/registerHealth/Section.module.css'
import { Section } from '#web/registerHealth/Section.tsx'
import { TableBox } from '#web/registerHealth/TableBox.tsx'
import { useQuantities } from '#web/registerHealth/useQuantities.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { Trends } from './shapes.ts'

const { figures } = trendsReport

/** How long steps take, and how old what is open has become. */
export function Pace({ trends }: { readonly trends: Trends }) {
  const { say } = useWords()
  return (
    <>
      <Section title={say(figures.lasting.label)}>
        <Lasting lasting={trends.lasting} />
        <How words={figures.lasting} />
      </Section>
      <Section title={say(figures.ageing.label)}>
        <Ageing ageing={trends.ageing} />
        <How words={figures.ageing} />
      </Section>
    </>
  )
}

function Lasting({ lasting }: Pick<Trends, 'lasting'>) {
  const { say } = useWords()
  const time = useTime()
  const heads = [trendsText.median, trendsText.p85, trendsText.of]
  return (
    <TableBox label={say(figures.lasting.label)}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{say(trendsText.what)}</th>
            {heads.map((head) => (
              <th key={head.en} scope="col" className={section.end}>
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lasting.map(({ name, median, p85, count, records }) => (
            <tr key={name}>
              <th scope="row">{say(trendsText[`span_${name}`])}</th>
              <td className={section.end}>{time(median)}</td>
              <td className={section.end}>{time(p85)}</td>
              <td className={section.end}>
                <OpenNumber label={say(trendsText[`span_${name}`])} text={String(count)} records={records} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  )
}

/** Days as people say them; under one, hours. */
function useTime(): (days: number | null) => string {
  const { say, sayCount, formats } = useWords()
  const { days: written } = useQuantities()
  return (days) => {
    if (days === null || days >= 1) return written(days)
    const hours = Math.round(days * 24)
    if (hours === 0) return say(trendsText.underHour)
    return sayCount({ one: trendsText.hour, other: trendsText.hours }, hours, { count: formats.number(hours) })
  }
}

function Ageing({ ageing }: Pick<Trends, 'ageing'>) {
  const { say } = useWords()
  const most = Math.max(1, ...ageing.map(({ count }) => count))
  return (
    <TableBox label={say(figures.ageing.label)}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{say(trendsText.age)}</th>
            <th scope="col" className={section.end}>
              {say(trendsText.openNow)}
            </th>
          </tr>
        </thead>
        <tbody>
          {ageing.map(({ youngest, oldest, count, records }) => {
            const name =
              oldest === null
                ? say(trendsText.ageOver, { youngest: youngest - 1 })
                : say(trendsText.ageBetween, { youngest, oldest })
            return (
              <tr key={youngest}>
                <th scope="row">
                  {name}
                  <span className={section.extent} style={{ width: `${(100 * count) / most}%` }} aria-hidden />
                </th>
                <td className={section.end}>
                  <OpenNumber label={name} text={String(count)} records={records} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </TableBox>
  )
}
