import { outcomeText } from '#domain/words/improvementScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './BeforeAfter.module.css'
import { type Scale, scaleOf } from './figures/scale.ts'

export interface Bar {
  readonly label: string
  /** When it was counted, in words. */
  readonly window: string | null
  readonly value: number
  readonly kind: 'before' | 'earlier' | 'after'
}

interface Shown {
  readonly metric: string
  readonly unit: string | null
  readonly bars: readonly Bar[]
  readonly target: number | null
}

const FULL = 100
const BAR = 20
const STEP = 36
const TOP = 8
const NEAR_END = 75
const NEAR_START = 12

/** Before and after as bars from zero with the target as a line across; the same figures stand in a table for those who listen. */
export function BeforeAfter({ metric, unit, bars, target }: Shown) {
  const { formats } = useWords()
  const scale = scaleOf([...bars.map(({ value }) => value), ...(target === null ? [] : [target])], FULL)
  const height = TOP + bars.length * STEP
  const figure = (value: number) => [formats.number(value), unit].filter(Boolean).join(' ')
  return (
    <figure className={classes.figure}>
      <div className={classes.chart} aria-hidden="true">
        <ul className={classes.labels} style={{ paddingTop: TOP }}>
          {bars.map((bar) => (
            <li key={bar.label} style={{ height: STEP }}>
              <span className={classes.label}>{bar.label}</span>
              {bar.window && <span className={classes.window}>{bar.window}</span>}
            </li>
          ))}
        </ul>
        <svg className={classes.svg} height={height + 16} aria-hidden="true" focusable="false">
          {bars.map((bar, at) => (
            <BarMark key={bar.label} bar={bar} scale={scale} y={TOP + at * STEP} />
          ))}
          {target !== null && <TargetMark x={scale.at(target)} height={height} text={figure(target)} />}
          {bars.map((bar, at) => (
            <text
              key={bar.label}
              x={percent(endOf(bar, scale))}
              dx="8"
              y={TOP + at * STEP + BAR / 2}
              className={classes.value}
            >
              {figure(bar.value)}
            </text>
          ))}
          <line
            x1={percent(scale.zero)}
            x2={percent(scale.zero)}
            y1={TOP - 4}
            y2={height - 8}
            className={classes.zero}
          />
        </svg>
      </div>
      <FigureTable metric={metric} bars={bars} target={target} figure={figure} />
    </figure>
  )
}

const percent = (value: number) => `${value.toFixed(2)}%`

/** The right end of a bar, behind which its figure stands. */
function endOf({ value }: Bar, { zero, at }: Scale): number {
  return Math.max(zero, at(value))
}

function BarMark({ bar, scale, y }: { readonly bar: Bar; readonly scale: Scale; readonly y: number }) {
  const from = Math.min(scale.zero, scale.at(bar.value))
  const width = Math.max(endOf(bar, scale) - from, 0.5)
  return <rect x={percent(from)} y={y} width={percent(width)} height={BAR} rx="3" className={classes[bar.kind]} />
}

function TargetMark({ x, height, text }: { readonly x: number; readonly height: number; readonly text: string }) {
  const { say } = useWords()
  const anchor = x > NEAR_END ? 'end' : x < NEAR_START ? 'start' : 'middle'
  return (
    <g>
      <line x1={percent(x)} x2={percent(x)} y1={2} y2={height - 4} className={classes.target} />
      <text x={percent(x)} y={height + 10} textAnchor={anchor} className={classes.targetText}>
        {say(outcomeText.targetAt, { target: text })}
      </text>
    </g>
  )
}

interface Table extends Omit<Shown, 'unit'> {
  readonly figure: (value: number) => string
}

function FigureTable({ metric, bars, target, figure }: Table) {
  const { say } = useWords()
  return (
    <div className={classes.table}>
      <table>
        <caption>{metric}</caption>
        <tbody>
          {bars.map(({ label, window, value }) => (
            <tr key={label}>
              <th scope="row">{[label, window].filter(Boolean).join(', ')}</th>
              <td>{figure(value)}</td>
            </tr>
          ))}
          {target !== null && (
            <tr>
              <th scope="row">{say(outcomeText.target)}</th>
              <td>{figure(target)}</td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  )
}
