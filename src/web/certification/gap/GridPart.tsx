import { Loader } from '@mantine/core'
import { useState } from 'react'
import type { GapGrid } from '#domain/certification/gapSeen.ts'
import { gapStandings, gapText } from '#domain/words/gapScreen.ts'
import { TogglePill } from '#web/fields/TogglePill.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import table from '#web/parts/Table.module.css'
import { useAddress } from '#web/parts/useAddress.ts'
import { Part } from '#web/record/Part.tsx'
import { TableBox } from '#web/registerHealth/TableBox.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Gap.module.css'
import { GiveTasks } from './GiveTasks.tsx'
import { ItemRow } from './ItemRow.tsx'
import { useGapGrid } from './useGap.ts'

/** The grid: every requirement with its score, what is lacking, who closes it; some can be given out at once. */
export function GridPart({ assessment }: { readonly assessment: string }) {
  const { say } = useWords()
  const { data, error, isPending } = useGapGrid(assessment)
  return (
    <Part title={say(gapText.grid)}>
      <ProblemNote error={error} />
      {isPending && <Loader size="sm" />}
      {data && <Grid assessment={assessment} grid={data} />}
    </Part>
  )
}

function Grid({ assessment, grid }: { readonly assessment: string; readonly grid: GapGrid }) {
  const { say } = useWords()
  const { query, change } = useAddress(['show', 'step'])
  const [chosen, choose] = useState<readonly string[]>([])
  const { items, may } = grid
  const shown = query.show === undefined ? items : items.filter(({ standing }) => standing === query.show)
  const standings = Object.entries(gapStandings).filter(([name]) => items.some(({ standing }) => standing === name))
  const toggle = (key: string) =>
    choose(chosen.includes(key) ? chosen.filter((each) => each !== key) : [...chosen, key])
  return (
    <>
      <div className={classes.filters} data-print="hide">
        {standings.map(([name, label]) => (
          <TogglePill
            key={name}
            label={`${say(label)} ${items.filter(({ standing }) => standing === name).length}`}
            on={query.show === name}
            onToggle={(on) => change({ show: on ? name : undefined })}
          />
        ))}
      </div>
      {may.plan && chosen.length > 0 && (
        <GiveTasks assessment={assessment} requirements={chosen} onDone={() => choose([])} />
      )}
      <TableBox label={say(gapText.grid)}>
        <table className={`${table.table} ${classes.grid}`}>
          <thead>
            <tr>
              <th scope="col">{say(gapText.requirement)}</th>
              <th scope="col">{say(gapText.score)}</th>
              <th scope="col">{say(gapText.standing)}</th>
              <th scope="col" className={table.wide}>
                {say(gapText.evidence)}
              </th>
              <th scope="col" />
            </tr>
          </thead>
          <tbody>
            {shown.map((item) => (
              <ItemRow
                key={item.requirement}
                assessment={assessment}
                item={item}
                may={may}
                isChosen={chosen.includes(item.requirement)}
                onChoose={() => toggle(item.requirement)}
              />
            ))}
          </tbody>
        </table>
      </TableBox>
    </>
  )
}
