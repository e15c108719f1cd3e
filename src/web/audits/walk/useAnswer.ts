import { useEffect, useRef, useState } from 'react'
import { isAnswered, type LineAnswer } from '#domain/audits/line.ts'
import { forgetDraft, keepDraft, keptDraft } from '#web/next/form/draft.ts'
import { answerOf, tidied } from './answer.ts'
import { hasFinding, type WalkedLine } from './overlay.ts'

const FORM = 'answer'

/**
 * What is typed about a line. Words stay in this tab while they are typed and are entered when one leaves the field, the line or
 * the page. What cannot be entered yet, for want of a result, of the reason of a line left out or of the finding, waits.
 */
export function useAnswer(line: WalkedLine, enter: (answer: LineAnswer) => void) {
  const [typed, setTyped] = useState<Partial<LineAnswer>>(() => keptDraft(line.id, FORM).values)
  const answer: LineAnswer = { ...answerOf(line), ...typed }
  const type = (changed: Partial<LineAnswer>) => {
    setTyped({ ...typed, ...changed })
    keepDraft(line.id, FORM, { values: { ...typed, ...changed }, reason: '' })
  }
  const commit = (changed: Partial<LineAnswer> = {}) => {
    const next = tidied({ ...answer, ...changed })
    if (isUnfinished(next, line)) return Object.keys(changed).length > 0 && type(changed)
    if (!isAnswered(tidied(line), next)) enter(next)
    reset()
  }
  const reset = () => {
    forgetDraft(line.id, FORM)
    setTyped({})
  }
  const latest = useRef(commit)
  latest.current = commit
  useEffect(() => {
    const onHide = () => document.visibilityState === 'hidden' && latest.current()
    document.addEventListener('visibilitychange', onHide)
    return () => {
      document.removeEventListener('visibilitychange', onHide)
      latest.current()
    }
  }, [])
  return { answer, type, commit, reset }
}

function isUnfinished({ result, why }: LineAnswer, line: WalkedLine): boolean {
  if (result === 'notAudited') return why === null
  // The finding itself answers its line.
  if (result === 'finding') return !hasFinding(line)
  return result === null && line.result === null
}
