import { useMemo } from 'react'
import { calendarHeat } from '#domain/charts/calendarHeat.ts'
import { rhythmReport } from '#domain/reports/rhythmReport.ts'
import { healthText, rhythmText } from '#domain/words/registerHealthScreen.ts'
import { Chart } from '#web/charts/Chart.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { Audits } from './Audits.tsx'
import grid from './Figure.module.css'
import { Figure } from './Figure.tsx'
import { How } from './How.tsx'
import { LightMark } from './LightMark.tsx'
import { OpenNumber } from './OpenNumber.tsx'
import { RotationTable } from './RotationTable.tsx'
import classes from './Section.module.css'
import { Section } from './Section.tsx'
import type { RhythmTold } from './shapes.ts'
import { useQuantities } from './useQuantities.ts'
import { useReport } from './useReport.ts'

const { figures, question } = rhythmReport

/** Steady stream or week before the audit: the answer, the year, the audits, and what else it looks like. */
export function RhythmPart() {
  const { say } = useWords()
  const told = useReport('rhythm')
  return (
    <>
      <Section title={say(question)}>
        <p className={classes.answer}>
          <LightMark light={told.light} text={useAnswer(told)} />
        </p>
        <RotationTable words={figures.entries} tested={told.entries} />
        <RotationTable words={figures.closings} tested={told.closings} />
      </Section>
      <Year told={told} />
      <Audits audits={told.audits} />
      <Signs told={told} />
    </>
  )
}

function useAnswer({ light, audits, entries }: RhythmTold): string {
  const { say } = useWords()
  const { inWindow, nEntries } = entries.windows['7']
  if (light === 'unknown') return say(rhythmText.unknown)
  if (light === 'red') return say(rhythmText.red, { inWindow, total: nEntries })
  return say(audits.length === 0 ? rhythmText.noAudits : rhythmText.green)
}

function Year({ told: { calendar, audits, from, to } }: { readonly told: RhythmTold }) {
  const { say } = useWords()
  const input = useMemo(
    () => ({ from, to, days: calendar.days, audits: audits.map(({ fromDay, label }) => ({ day: fromDay, label })) }),
    [calendar, audits, from, to],
  )
  const label = say(figures.calendar.label)
  return (
    <Section
      title={label}
      aside={<OpenNumber label={label} text={String(calendar.total)} records={calendar.records} />}
    >
      <Chart of={calendarHeat} input={input} title={label} />
      <How words={figures.calendar} />
    </Section>
  )
}

function Signs({ told: { signs, claimedApart, entries } }: { readonly told: RhythmTold }) {
  const { say } = useWords()
  const { number, percent } = useQuantities()
  const { records } = signs
  return (
    <div className={grid.grid}>
      <Figure words={figures.claimedApart} value={String(claimedApart.count)} records={claimedApart.records} />
      <Figure
        words={figures.backDated}
        value={percent(signs.backDatedShare)}
        note={say(healthText.n, { count: signs.backDated })}
        records={records.backDated}
      />
      <Figure words={figures.closedAtOnce} value={percent(signs.closedAtOnceShare)} records={records.closedAtOnce} />
      <Figure
        words={figures.improvedUnmeasured}
        value={percent(signs.improvedUnmeasuredShare)}
        records={records.improvedUnmeasured}
      />
      <Figure words={figures.textSimilarity} value={number(signs.textSimilarity, 2)} />
      <Figure words={figures.monthlyDispersion} value={number(entries.monthlyDispersion)} />
      <Figure words={figures.medianPerMonthOutside} value={number(signs.medianPerMonthOutside)} />
    </div>
  )
}
