import type { Label } from '#domain/kernel/field.ts'
import { captureFields } from '#domain/records/improvement/captureFields.ts'
import { sourceOptions } from '#domain/records/sourceTypes.ts'
import { velocityReport } from '#domain/reports/velocityReport.ts'
import { velocityText } from '#domain/words/registerHealthScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import bars from './Bars.module.css'
import { How } from './How.tsx'
import { OpenNumber } from './OpenNumber.tsx'
import classes from './Section.module.css'
import { Section } from './Section.tsx'
import type { SplitLine, VelocityTold } from './shapes.ts'

type Names = Readonly<Record<string, Label>>

/** What was implemented, split four ways; every number opens. */
export function Implemented({ implemented }: { readonly implemented: VelocityTold['implemented'] }) {
  const { say } = useWords()
  const words = velocityReport.figures.implemented
  const named = (names: Names, none: Label) => (line: SplitLine) =>
    line.key === null ? say(none) : (line.name ?? (names[line.key] ? say(names[line.key]!) : line.key))
  const splits = [
    { title: velocityText.month, lines: implemented.byMonth, nameOf: named({}, velocityText.noneStated) },
    { title: velocityText.source, lines: implemented.bySource, nameOf: named(sourceOptions, velocityText.noneStated) },
    { title: velocityText.owner, lines: implemented.byOwner, nameOf: named({}, velocityText.nobody) },
    {
      title: velocityText.area,
      lines: implemented.byCategory,
      nameOf: named(captureFields.category.options, velocityText.noneStated),
    },
  ]
  const aside = <OpenNumber label={say(words.label)} text={String(implemented.count)} records={implemented.records} />
  return (
    <Section title={say(words.label)} aside={aside}>
      {implemented.count > 0 && (
        <div className={classes.split}>
          {splits.map(({ title, lines, nameOf }) => (
            <Split key={title.en} title={say(title)} lines={lines} nameOf={nameOf} />
          ))}
        </div>
      )}
      <How words={words} />
    </Section>
  )
}

interface Lines {
  readonly title: string
  readonly lines: readonly SplitLine[]
  readonly nameOf: (line: SplitLine) => string
}

function Split({ title, lines, nameOf }: Lines) {
  const most = Math.max(1, ...lines.map(({ count }) => count))
  return (
    <div>
      <h3 className={bars.title}>{title}</h3>
      <ul className={bars.list}>
        {lines.map((line) => (
          <li key={line.key ?? 'none'} className={bars.line}>
            <span className={bars.name}>{nameOf(line)}</span>
            <span className={bars.bar} aria-hidden>
              <span style={{ width: `${(100 * line.count) / most}%` }} />
            </span>
            <span className={bars.count}>
              <OpenNumber label={nameOf(line)} text={String(line.count)} records={line.records} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
