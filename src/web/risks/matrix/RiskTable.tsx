import { Link } from '@tanstack/react-router'
import { matrixText } from '#domain/words/riskScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import metrics from '#web/metrics/MetricTable.module.css'
import { StateMark } from '#web/parts/StateMark.tsx'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import { LevelMark } from '../LevelMark.tsx'
import classes from './MatrixPage.module.css'
import type { PlacedRisk, Side } from './useRatedRisks.ts'

/** The risks of a cell, or all that are rated, each leading to its page. */
export function RiskTable({ risks, side }: { readonly risks: readonly PlacedRisk[]; readonly side: Side }) {
  const { say } = useWords()
  const slug = useSlug()
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">{say(matrixText.risk)}</th>
          <th scope="col">{say(matrixText.level)}</th>
        </tr>
      </thead>
      <tbody>
        {risks.map((risk) => {
          const level = side === 'after' ? risk.residualLevel : risk.level
          const score = side === 'after' ? risk.residualScore : risk.score
          return (
            <tr key={risk.id}>
              <td className={metrics.name}>
                <Link to={`/o/${slug}/risks/${risk.number ?? risk.id}`}>{risk.title}</Link>
                <div className={classes.under}>
                  {risk.number} <StateMark type="risk" state={risk.state} />
                </div>
              </td>
              <td className={table.once}>{level && <LevelMark level={level} score={score} />}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
