import { Loader } from '@mantine/core'
import type { Readiness, ReadinessComponent } from '#domain/certification/readiness.ts'
import { readinessParts, readinessText } from '#domain/words/readinessScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import table from '#web/parts/Table.module.css'
import { Part } from '#web/record/Part.tsx'
import { TableBox } from '#web/registerHealth/TableBox.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { CertificationPartProps } from '../certificationPart.ts'
import { Blockers } from './Blockers.tsx'
import classes from './Project.module.css'
import { useReadiness } from './useProject.ts'

/** The readiness score, its formula with every figure in it, and what stands in the way of each part. */
export function ReadinessPart({ record }: CertificationPartProps) {
  const { say } = useWords()
  const { data, error, isPending } = useReadiness(record.id)
  return (
    <Part title={say(readinessText.title)}>
      <ProblemNote error={error} />
      {isPending && <Loader size="sm" />}
      {data && (
        <>
          <div className={classes.figures}>
            <span className={classes.large}>{say(readinessText.score, { score: data.score })}</span>
            <p>{verdict(data, say)}</p>
          </div>
          <Formula readiness={data} />
          <p className={classes.soft}>{say(readinessText.formula)}</p>
        </>
      )}
    </Part>
  )
}

function verdict({ isReady, score, threshold }: Readiness, say: ReturnType<typeof useWords>['say']): string {
  if (isReady) return say(readinessText.ready, { threshold })
  return score >= threshold ? say(readinessText.notReadyYet) : say(readinessText.notReady, { threshold })
}

function Formula({ readiness }: { readonly readiness: Readiness }) {
  const { say, formats } = useWords()
  const whole = readiness.components.reduce((sum, { weight }) => sum + weight, 0)
  const reached = readiness.components.reduce((sum, { weight, value }) => sum + weight * value, 0)
  return (
    <TableBox label={say(readinessText.title)}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{say(readinessText.part)}</th>
            <th scope="col" className={classes.end}>
              {say(readinessText.done)}
            </th>
            <th scope="col" className={classes.end}>
              {say(readinessText.weight)}
            </th>
            <th scope="col" className={classes.end}>
              {say(readinessText.points)}
            </th>
          </tr>
        </thead>
        <tbody>
          {readiness.components.map((part) => (
            <PartRow key={part.key} part={part} />
          ))}
          <tr className={classes.sum}>
            <th scope="row">{say(readinessText.sum)}</th>
            <td />
            <td className={classes.end}>{whole}</td>
            <td className={classes.end}>{formats.number(tenths(reached))}</td>
          </tr>
        </tbody>
      </table>
    </TableBox>
  )
}

function PartRow({ part }: { readonly part: ReadinessComponent }) {
  const { say, formats } = useWords()
  const { key, done, of, weight, value, blockers } = part
  return (
    <tr>
      <td>
        {say(readinessParts[key])}
        {blockers.length > 0 && <Blockers blockers={blockers} />}
      </td>
      <td className={classes.end}>
        {of === 0 ? say(readinessText.nothing) : say(readinessText.doneOf, { done: formats.number(done), of })}
      </td>
      <td className={classes.end}>{weight}</td>
      <td className={classes.end}>{formats.number(tenths(weight * value))}</td>
    </tr>
  )
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10
}
