import { IconAlertTriangle, IconCheck, IconCircleDashed, IconClock, IconFlag3, IconMinus } from '@tabler/icons-react'
import type { LineResult } from '#domain/audits/line.ts'
import { resultText, waitingText, walkText } from '#domain/words/auditWalkScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import { needsDecision, type WalkedLine } from './overlay.ts'
import classes from './ResultMark.module.css'

export const resultIcons = { conform: IconCheck, finding: IconFlag3, notAudited: IconMinus } as const satisfies Record<
  LineResult,
  unknown
>

/** How a line was answered, by shape and word, and whether the server has it. */
export function ResultMark({ line, isShort = false }: { readonly line: WalkedLine; readonly isShort?: boolean }) {
  const { say } = useWords()
  const Icon = line.result ? resultIcons[line.result] : IconCircleDashed
  const word = say(line.result ? resultText[line.result] : walkText.openLine)
  const waits = line.unsent ?? line.unsentFinding
  return (
    <span className={classes.mark}>
      {needsDecision(line) && (
        <IconAlertTriangle size={15} className={classes.stopped} role="img" aria-label={say(waitingText.toDecide)} />
      )}
      {waits && !needsDecision(line) && (
        <IconClock size={14} className={classes.waits} role="img" aria-label={say(waitingText.waits)} />
      )}
      <Icon
        size={16}
        className={classes[line.result ?? 'open']}
        {...(isShort ? { role: 'img', 'aria-label': word } : { 'aria-hidden': true })}
      />
      {!isShort && <span>{word}</span>}
    </span>
  )
}
