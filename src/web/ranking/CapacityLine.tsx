import { rankingText } from '#domain/words/screenBoard.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './RankedList.module.css'

/** Where the organization's person-days are used up; efforts nobody stated are said, not counted as zero. */
export function CapacityLine({ days, unknown }: { readonly days: number; readonly unknown: number }) {
  const { say, formats } = useWords()
  return (
    <tr className={classes.line}>
      <td colSpan={7}>
        <span>
          {say(rankingText.line, { days: formats.number(days) })}
          {unknown > 0 && ` · ${say(rankingText.lineUnknown, { count: unknown })}`}
        </span>
      </td>
    </tr>
  )
}
