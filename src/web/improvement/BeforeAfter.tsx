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

const WIDTH = 420
const BAR = 20
const STEP = 34
const TOP = 8

/** Before and after as bars from zero with the target as a line across; the same figures stand in a table for those who listen. */
export function BeforeAfter({ metric, unit, bars, target }: Shown) {
  const { formats } = useWords()
  const scale = scaleOf([...bars.map(({ value }) => value), ...(target === null ? [] : [target])], WIDTH)
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
        <svg className={classes.svg} viewBox={`0 0 ${WIDTH + 90} ${height + 18}`} aria-hidden="true" focusable="false">
          {bars.map((bar, at) => (
            <BarMark key={bar.label} bar={bar} scale={scale} y={TOP + at * STEP} figure={figure(bar.value)} />
          ))}
          <line x1={scale.zero} x2={scale.zero} y1={TOP - 4} y2={height - 8} className={classes.zero} />
          {target !== null && <TargetMark x={scale.at(target)} height={height} text={figure(target)} />}
        </svg>
      </div>
      <FigureTable metric={metric} bars={bars} target={target} figure={figure} />
    </figure>
  )
}

function BarMark({
  bar,
  scale,
  y,
  figure,
}: {
  readonly bar: Bar
  readonly scale: Scale
  readonly y: number
  readonly figure: string
}) {
  const [from, to] = [scale.zero, scale.at(bar.value)].sort((one, other) => one - other) as [number, number]
  return (
    <g>
      <rect x={from} y={y} width={Math.max(to - from, 2)} height={BAR} rx="3" className={classes[bar.kind]} />
      <text x={to + 8} y={y + BAR / 2} className={classes.value}>
        {figure}
      </text>
    </g>
  )
}

function TargetMark({ x, height, text }: { readonly x: number; readonly height: number; readonly text: string }) {
  const { say } = useWords()
  return (
    <g>
      <line x1={x} x2={x} y1={2} y2={height - 2} className={classes.target} />
      <text
        x={Math.max(x, 2)}
        y={height + 12}
        textAnchor={x > WIDTH * 0.8 ? 'end' : x < 40 ? 'start' : 'middle'}
        className={classes.targetText}
      >
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
    <table className={classes.table}>
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
  )
}
