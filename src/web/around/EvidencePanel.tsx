import { useState } from 'react'
import { aroundText } from '#domain/words/improvementAround.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { AddHere } from './AddHere.tsx'
import { EvidenceForm } from './EvidenceForm.tsx'
import { EvidenceItem } from './EvidenceItem.tsx'
import panel from './Panel.module.css'
import { Panel } from './Panel.tsx'
import type { Evidence } from './shapes.ts'
import { useAroundList } from './useAround.ts'

/** What shows that the record is as it says. */
export function EvidencePanel() {
  const { say } = useWords()
  const [isAdding, setAdding] = useState(false)
  const { data, error } = useAroundList<Evidence>('evidence')
  const pieces = data?.items ?? []
  return (
    <Panel
      id="evidence"
      title={say(aroundText.evidence)}
      count={pieces.length}
      aside={!isAdding && <AddHere onClick={() => setAdding(true)} />}
    >
      <ProblemNote error={error} />
      {pieces.length > 0 && (
        <ul className={panel.list}>
          {pieces.map((piece) => (
            <EvidenceItem key={piece.id} piece={piece} />
          ))}
        </ul>
      )}
      {data && pieces.length === 0 && !isAdding && <p className={panel.soft}>{say(aroundText.noEvidence)}</p>}
      {isAdding && <EvidenceForm onClose={() => setAdding(false)} />}
    </Panel>
  )
}
