import { Link } from '@tanstack/react-router'
import { figuresFor } from '#domain/charts/figures.ts'
import { proofFields } from '#domain/records/improvement/proofFields.ts'
import { outcomesReport } from '#domain/reports/outcomesReport.ts'
import type { Language } from '#domain/words/language.ts'
import { outcomesText } from '#domain/words/proofScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import table from '#web/parts/Table.module.css'
import grid from '#web/registerHealth/Figure.module.css'
import { Figure } from '#web/registerHealth/Figure.tsx'
import { Section } from '#web/registerHealth/Section.tsx'
import { TableBox } from '#web/registerHealth/TableBox.tsx'
import { useReport } from '#web/registerHealth/useReport.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { JudgedOutcome } from './shapes.ts'

const { figures, question } = outcomesReport

/** How well each outcome is known, the least known first; activities stand apart. */
export function OutcomesPart() {
  const { say } = useWords()
  const told = useReport('outcomes')
  const [none = 0, counted = 0, sameWay = 0, enough = 0] = told.quality
  return (
    <Section title={say(question)}>
      <div className={grid.grid}>
        <Figure
          words={figures.quality}
          value={String(none + counted + sameWay + enough)}
          note={say(outcomesText.byQuality, { none, counted, sameWay, enough })}
          records={told.records}
        />
        <Figure words={figures.successes} value={String(told.successes)} />
        <Figure words={figures.activities} value={String(told.activities)} />
        <Figure
          words={figures.marked}
          value={String(told.amended + told.late)}
          note={say(outcomesText.marks, { amended: told.amended, late: told.late })}
        />
      </div>
      {told.outcomes.length > 0 && <Outcomes outcomes={told.outcomes} />}
    </Section>
  )
}

function Outcomes({ outcomes }: { readonly outcomes: readonly JudgedOutcome[] }) {
  const { say } = useWords()
  const heads = [
    outcomesText.quality,
    outcomesText.improvement,
    outcomesText.verdict,
    outcomesText.proof,
    outcomesText.figures,
    outcomesText.judged,
    outcomesText.marked,
  ]
  return (
    <TableBox label={say(figures.quality.label)}>
      <table className={table.table}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head.en} scope="col">
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {outcomes.map((outcome) => (
            <Outcome key={outcome.id} outcome={outcome} />
          ))}
        </tbody>
      </table>
    </TableBox>
  )
}

function Outcome({ outcome }: { readonly outcome: JudgedOutcome }) {
  const { say, formats, language } = useWords()
  const slug = useSlug()
  const { number, title, verdict, proof, before, after, target, isAmended, isLate } = outcome
  const { plain, unit } = figuresOf(outcome, language)
  const figure = (value: number | null) => (value === null ? '–' : plain(value))
  const isCounted = before !== null && proof !== 'fact'
  const marks = [isAmended && say(outcomesText.amended), isLate && say(outcomesText.late)].filter(Boolean)
  return (
    <tr>
      <td>{outcome.quality}</td>
      <td>
        <Link to={`/o/${slug}/improvements/${number ?? outcome.id}`}>{[number, title].filter(Boolean).join(' ')}</Link>
      </td>
      <td>{say(proofFields.verdict.options[verdict as 'met'] ?? { en: verdict, de: verdict })}</td>
      <td>{proof && say(outcomesText[proof as 'series'] ?? { en: proof, de: proof })}</td>
      <td className={table.once}>
        {isCounted &&
          say(outcomesText.beforeAfter, {
            before: figure(before),
            after: figure(after),
            target: figure(target),
            unit,
          })}
      </td>
      <td>{[formats.day(outcome.judgedOn), outcome.judgedBy].filter(Boolean).join(', ')}</td>
      <td>{marks.join(', ')}</td>
    </tr>
  )
}

/** A share is read in percent, and then needs no unit beside it. */
function figuresOf({ unit, kind }: JudgedOutcome, language: Language) {
  const { plain } = figuresFor({ language, unit: unit ?? '', kind: kind ?? 'value' })
  return { plain, unit: kind === 'proportion' && unit === '%' ? '' : (unit ?? '') }
}
