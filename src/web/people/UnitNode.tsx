// biome-ignore-all lint/a11y/useKeyWithClickEvents: the tree answers the keys for all its items (useTreeKeys)
// biome-ignore-all lint/a11y/noStaticElementInteractions: as above
import { IconBuilding, IconChevronRight, IconUsersGroup } from '@tabler/icons-react'
import { unitText } from '#domain/words/unitScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './UnitTree.module.css'
import type { TreeNode } from './unitTree.ts'

interface Shown {
  readonly node: TreeNode
  readonly isChosen: boolean
  readonly isFolded: boolean
  readonly onChoose: () => void
  readonly onFold: () => void
}

/** One line of the tree; how deep it lies is said by indentation and `aria-level`. */
export function UnitNode({
  node: { unit, inside, level, place, beside },
  isChosen,
  isFolded,
  onChoose,
  onFold,
}: Shown) {
  const { say } = useWords()
  const Icon = unit.kind === 'site' ? IconBuilding : IconUsersGroup
  return (
    <div
      role="treeitem"
      id={`unit-${unit.id}`}
      tabIndex={isChosen ? 0 : -1}
      aria-selected={isChosen}
      aria-level={level}
      aria-posinset={place}
      aria-setsize={beside}
      {...(inside.length > 0 ? { 'aria-expanded': !isFolded } : {})}
      className={classes.node}
      style={{ paddingLeft: 4 + (level - 1) * 22 }}
      onClick={onChoose}
    >
      <span
        className={classes.fold}
        onClick={(event) => {
          if (inside.length === 0) return
          event.stopPropagation()
          onFold()
        }}
      >
        {inside.length > 0 && <IconChevronRight size={14} aria-hidden />}
      </span>
      <Icon size={16} stroke={1.6} aria-hidden />
      <span className={unit.active ? undefined : classes.closed}>{unit.name}</span>
      {!unit.active && <span className={classes.mark}>{say(unitText.closed)}</span>}
    </div>
  )
}
