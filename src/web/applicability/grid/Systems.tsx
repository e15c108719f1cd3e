import { useState } from 'react'
import type { SoaRow } from '#domain/applicability/row.ts'
import { controlCardText } from '#domain/words/applicabilityScreen.ts'
import { applicabilityText } from '#domain/words/applicabilityWords.ts'
import { LinkInput } from '#web/fields/link/LinkInput.tsx'
import { useLinked } from '#web/fields/link/linked.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { Grid } from '../useGrid.ts'
import classes from './ControlCard.module.css'
import { TailoringForm } from './TailoringForm.tsx'

interface Shown {
  readonly statement: string
  readonly row: SoaRow
  readonly may: Grid['may']
  readonly onWritten: (row: SoaRow) => void
}

/** Which AI systems depart from a control, each with its reason; another is added by naming it. */
export function Systems({ statement, row, may, onWritten }: Shown) {
  const { say } = useWords()
  const [system, setSystem] = useState<string | null>(null)
  const { data } = useLinked('aiSystem', system)
  const own = row.tailoring.find((each) => each.system.id === system)
  return (
    <div className={classes.part}>
      <h3>{say(controlCardText.systems)}</h3>
      <ul className={classes.records}>
        {row.tailoring.map(({ system: { id, title }, applicable, justification }) => (
          <li key={id}>
            <button type="button" className={classes.system} onClick={() => setSystem(id)}>
              <b>{title}</b> {say(applicable ? applicabilityText.yes : applicabilityText.no)}
              <span className={classes.soft}>{justification}</span>
            </button>
          </li>
        ))}
      </ul>
      {may.say && <LinkInput field={link} label="" value={system} names={{}} onChange={setSystem} />}
      {system && data && (own || may.say) && may.progress && (
        <TailoringForm
          key={`${system} ${own?.version ?? 0}`}
          statement={statement}
          system={system}
          rows={[row]}
          title={say(controlCardText.tailor, { system: data.title })}
          own={own}
          isFixed={!may.say}
          onWritten={onWritten}
        />
      )}
    </div>
  )
}

const link = { kind: 'link', to: 'aiSystem', label: controlCardText.ownWay } as const
