import { useState } from 'react'
import { unitText } from '#domain/words/unitScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import { UnitNode } from './UnitNode.tsx'
import classes from './UnitTree.module.css'
import { shownNodes, treeOf } from './unitTree.ts'
import { useTreeKeys } from './useTreeKeys.ts'
import type { Unit } from './useUnits.ts'

interface Shown {
  readonly units: readonly Unit[]
  readonly chosen: string
  readonly onChoose: (unit: string) => void
}

/** A tree as screen readers and arrow keys know it: one stop for Tab, arrows go up, down, in and out. */
export function UnitTree({ units, chosen, onChoose }: Shown) {
  const { say } = useWords()
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const tree = treeOf(units)
  const fold = (id: string, isFolded: boolean) => {
    const next = new Set(folded)
    if (isFolded) next.add(id)
    else next.delete(id)
    setFolded(next)
  }
  const onKeyDown = useTreeKeys({ tree, folded, chosen, onChoose, fold })
  return (
    <div role="tree" aria-label={say(unitText.title)} className={classes.tree} onKeyDown={onKeyDown}>
      {shownNodes(tree, folded).map((node) => (
        <UnitNode
          key={node.unit.id}
          node={node}
          isChosen={node.unit.id === chosen}
          isFolded={folded.has(node.unit.id)}
          onChoose={() => onChoose(node.unit.id)}
          onFold={() => fold(node.unit.id, !folded.has(node.unit.id))}
        />
      ))}
    </div>
  )
}
