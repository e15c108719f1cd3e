import { systemStageNames, systemPageText as text } from '#domain/words/systemPageScreen.ts'
import { RowsRead } from '#web/audits/rows/RowsRead.tsx'
import { EditablePart } from '#web/record/EditablePart.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { ClassPart } from './ClassPart.tsx'
import { Criteria } from './Criteria.tsx'
import { GatePanel } from './GatePanel.tsx'
import type { PutSystem, ReadSystem } from './read.ts'
import classes from './StagePanel.module.css'
import { stageOf, stages } from './stages.ts'
import type { GateRead } from './useGates.ts'

interface Shown {
  readonly record: ReadSystem
  readonly put: PutSystem
  readonly stage: number
  readonly gates: readonly GateRead[]
}

/** What was said in one stage, and the gate that leads out of it. */
export function StagePanel({ record, put, stage, gates }: Shown) {
  const { say } = useWords()
  const { edited, rows, gate: name } = stages[stage]!
  const said = rows.filter((field) => (record.fields[field as 'drills'] ?? []).length > 0)
  const gate = gates.find((each) => each.gate === name)
  return (
    <div className={classes.panel} id="stage" role="tabpanel" aria-labelledby={`stage-${stage}`}>
      {gate && (
        <GatePanel key={gate.gate} gate={gate} system={record.number ?? record.id} isNext={stageOf(record) === stage} />
      )}
      <div className={classes.said}>
        <EditablePart
          key={stage}
          record={record}
          title={say(stage === 0 ? text.identity : systemStageNames[stage]!)}
          names={edited}
          read={edited.filter((field) => !rows.includes(field))}
          envelope={stage === 0 ? ['title', 'owner'] : []}
          mayEdit={record.may.edit && record.state !== 'retired'}
          onDone={put}
        >
          {said.length > 0 &&
            said.map((name) =>
              name === 'criteria' ? (
                <Criteria key={name} record={record} />
              ) : (
                <RowsRead key={name} record={record} name={name} />
              ),
            )}
        </EditablePart>
        {stage === 0 && <ClassPart record={record} />}
      </div>
      {!name && <p className={classes.soft}>{say(text.noGate)}</p>}
    </div>
  )
}
