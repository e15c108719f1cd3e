import { type SurveyKind, surveyQuestions } from '#domain/culture/questions.ts'
import type { Label } from '#domain/kernel/field.ts'
import { ballotText as text } from '#domain/words/cultureScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import table from '#web/parts/Table.module.css'
import { Part } from '#web/record/Part.tsx'
import section from '#web/registerHealth/Section.module.css'
import { TableBox } from '#web/registerHealth/TableBox.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { Result } from '../shapes.ts'
import { useCulture } from '../useCulture.ts'
import { useTenths } from '../useTenths.ts'
import classes from './Ballot.module.css'

const HIGHEST = 5

/** What at least five people answered, question by question. */
export function ResultsPart({ id, kind }: { readonly id: string; readonly kind: SurveyKind }) {
  const { say } = useWords()
  const { mean } = useTenths()
  const { data, error } = useCulture<{ readonly results: readonly Result[] }>(`/pulse-surveys/${id}/results`)
  const questions = surveyQuestions[kind] as Readonly<Record<string, Label>>
  const results = data?.results ?? []
  return (
    <Part title={say(text.results)}>
      <ProblemNote error={error} />
      {data && results.length === 0 && <p>{say(text.tooFew)}</p>}
      {results.length > 0 && (
        <TableBox label={say(text.results)}>
          <table className={table.table}>
            <thead>
              <tr>
                <th scope="col">{say(text.question)}</th>
                <th scope="col" className={section.end}>
                  {say(text.answers)}
                </th>
                <th scope="col" className={section.end}>
                  {say(text.mean)}
                </th>
                <td />
              </tr>
            </thead>
            <tbody>
              {Object.entries(questions).flatMap(([name, question]) => {
                const result = results.find((one) => one.question === name)
                if (!result) return []
                return (
                  <tr key={name}>
                    <th scope="row">{say(question)}</th>
                    <td className={section.end}>{result.answers}</td>
                    <td className={section.end}>{mean(result.mean)}</td>
                    <td>
                      <span className={classes.track} aria-hidden>
                        <span className={classes.bar} style={{ width: `${(result.mean / HIGHEST) * 100}%` }} />
                      </span>
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </TableBox>
      )}
    </Part>
  )
}
