// biome-ignore-all lint/a11y/useSemanticElements: a cell of the grid, see RegisterRow
// biome-ignore-all lint/a11y/useFocusableInteractive: a cell of the grid, see RegisterRow
import { registerText } from '#domain/words/screenRegister.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './SelectCell.module.css'

interface Shown {
  readonly title: string
  readonly at: number
  readonly isSelected: boolean
  readonly onSelect: (at: number, isRange: boolean) => void
}

/** A row's box; with Shift it selects everything from the last one on. A native box, because there are many. */
export function SelectCell({ title, at, isSelected, onSelect }: Shown) {
  const { say } = useWords()
  return (
    <div role="gridcell" className={classes.check}>
      <input
        type="checkbox"
        className={classes.box}
        tabIndex={-1}
        aria-label={say(registerText.selectRow, { title })}
        checked={isSelected}
        onChange={({ nativeEvent }) => onSelect(at, (nativeEvent as MouseEvent).shiftKey)}
      />
    </div>
  )
}
