import { rated } from '#domain/risks/level.ts'
import { riskLevels } from '#domain/risks/scales.ts'
import { matrixText } from '#domain/words/riskScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { NamedCriteria } from '../useCriteria.ts'
import classes from './Grid.module.css'

export interface Cell {
  readonly likelihood: number
  readonly consequence: number
}

interface Shown {
  readonly criteria: NamedCriteria
  /** How many risks lie in a cell; absent: the levels alone are shown. */
  readonly count?: (cell: Cell) => number
  readonly chosen?: Cell | null
  readonly onChoose?: (cell: Cell | null) => void
}

/** Likelihood against consequence, each cell in the colour of its level, with the number of risks in it. */
export function Grid({ criteria, count, chosen, onChoose }: Shown) {
  const { say } = useWords()
  return (
    <div className={classes.frame}>
      <p className={classes.axis}>
        {say(matrixText.likelihood)} ↑ · {say(matrixText.consequence)} →
      </p>
      <table className={classes.grid}>
        <thead>
          <tr>
            <td />
            {criteria.consequences.map(({ step, name }) => (
              <th key={step} scope="col">
                {step} <span className={classes.long}>{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {criteria.likelihoods.toReversed().map(({ step: likelihood, name }) => (
            <tr key={likelihood}>
              <th scope="row">
                {likelihood} {name}
              </th>
              {criteria.consequences.map(({ step: consequence }) => (
                <GridCell
                  key={consequence}
                  criteria={criteria}
                  cell={{ likelihood, consequence }}
                  count={count?.({ likelihood, consequence })}
                  isChosen={chosen?.likelihood === likelihood && chosen.consequence === consequence}
                  onChoose={onChoose}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface CellShown extends Pick<Shown, 'criteria'> {
  readonly onChoose?: Shown['onChoose'] | undefined
  readonly cell: Cell
  readonly count: number | undefined
  readonly isChosen: boolean
}

function GridCell({ criteria, cell, count, isChosen, onChoose }: CellShown) {
  const { say } = useWords()
  const { likelihood, consequence } = cell
  const found = rated(criteria, { likelihood, consequences: [consequence] })
  const level = found ? say(riskLevels[found.level]) : ''
  return (
    <td className={classes.cell} data-level={found?.level}>
      {count ? (
        <button
          type="button"
          aria-pressed={isChosen}
          aria-label={say(matrixText.cell, { likelihood, consequence, level, count })}
          onClick={() => onChoose?.(isChosen ? null : cell)}
        >
          {count}
        </button>
      ) : (
        <span>{count === undefined ? level : ''}</span>
      )}
    </td>
  )
}
