import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Light } from '#domain/reports/dimensions.ts'
import { dimensionsReport } from '#domain/reports/dimensionsReport.ts'
import { dimensionText } from '#domain/words/registerHealthScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { How } from './How.tsx'
import { LightMark } from './LightMark.tsx'
import classes from './Section.module.css'
import { Section } from './Section.tsx'
import type { DimensionsTold } from './shapes.ts'

type Told = DimensionsTold['effectiveness']
const trendLights = { falling: 'green', steady: 'green', rising: 'red', unknown: 'unknown' } as const

/** What effectiveness is computed from, part by part; a part that is not known says so. */
export function Effectiveness({ told }: { readonly told: Told }) {
  const { say, formats } = useWords()
  const slug = useSlug()
  const words = dimensionsReport.figures.effectiveness
  const { incidents: counted, riskTrend: risk } = told
  const { state, last3, prior12 } = counted
  const incidents =
    state === 'unknown'
      ? say(dimensionText.incidentsUnknown)
      : say(dimensionText.incidentsNow, {
          state: say(dimensionText[state]),
          last3: last3 ?? '',
          prior12: prior12 ?? '',
        })
  return (
    <Section title={say(words.label)} aside={<LightMark light={told.light} />}>
      <ul className={classes.rows}>
        <Row
          name={<Link to={`/o/${slug}/risks`}>{say(dimensionText.risk)}</Link>}
          light={trendLights[risk.state]}
          said={
            risk.state === 'unknown'
              ? say(dimensionText.noRisk)
              : say(dimensionText.riskNow, {
                  state: say(dimensionText[risk.state]),
                  now: formats.number(risk.now ?? 0),
                  before: formats.number(risk.before ?? 0),
                  paired: risk.paired,
                })
          }
        />
        <Row
          name={<Link to={`/o/${slug}/incidents`}>{say(dimensionText.incidents)}</Link>}
          light={trendLights[state]}
          said={incidents}
        />
        {told.indicators.map(({ id, number, name, targetMet }) => (
          <Row
            key={id}
            name={<Link to={`/o/${slug}/metrics/${number ?? id}`}>{name}</Link>}
            light={lightOf(targetMet)}
            said={say(wordOf(targetMet))}
          />
        ))}
        {told.outcomes.map(({ id, number, title, indicator }) => (
          <Row
            key={id}
            name={<Link to={`/o/${slug}/intended-outcomes/${number ?? id}`}>{title}</Link>}
            light={lightOf(indicator.targetMet)}
            said={say(wordOf(indicator.targetMet))}
          />
        ))}
      </ul>
      {told.indicators.length + told.outcomes.length === 0 && (
        <p className={classes.soft}>{say(dimensionText.noIndicators)}</p>
      )}
      <How words={words} />
    </Section>
  )
}

const lightOf = (targetMet: boolean | null): Light => (targetMet === null ? 'unknown' : targetMet ? 'green' : 'red')
const wordOf = (targetMet: boolean | null) =>
  targetMet === null ? dimensionText.noReading : targetMet ? dimensionText.met : dimensionText.missed

function Row({ name, light, said }: { readonly name: ReactNode; readonly light: Light; readonly said: string }) {
  return (
    <li className={classes.row}>
      <span className={classes.grow}>{name}</span>
      <LightMark light={light} text={said} />
    </li>
  )
}
