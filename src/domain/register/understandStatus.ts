import type { RegisterStatus } from './nineColumns.ts'
import { plain } from './plainWords.ts'
import { type ClaimedStage, stageByWord } from './statusWords.ts'
import { decided, type Understood } from './understanding.ts'

export interface StatusUnderstood {
  readonly status: RegisterStatus
  readonly claimed: ClaimedStage
}

/** The four statuses are derived from the stage, here as everywhere (C-073). */
const statusOfClaim: Readonly<Record<ClaimedStage, RegisterStatus>> = {
  planned: 'planned',
  deferred: 'planned',
  piloting: 'in progress',
  implementing: 'in progress',
  implemented: 'in progress',
  measured: 'in progress',
  iterated: 'in progress',
  reverted: 'completed',
  closed: 'completed',
  cancelled: 'cancelled',
}

/**
 * A status in somebody's words. Longer texts are tried by their head: "Done (12 May)", "on hold - waiting for budget",
 * "75 % complete". Error `status_unknown`; an empty text is no status (null), and the row decides from its dates.
 */
export function understandStatus(
  text: string,
  corrections: Readonly<Record<string, ClaimedStage>> = {},
): Understood<StatusUnderstood> {
  const own = text.trim()
  const corrected = decided(corrections, own)
  if (corrected) return found(corrected)
  if (/^[✓✔☑]/u.test(own)) return found('closed')
  const words = plain(own)
  if (words === '') return { value: null }
  const share = /^(\d{1,3})\s*%/.exec(own)
  if (share) return found(Number(share[1]) >= 100 ? 'closed' : Number(share[1]) > 0 ? 'implementing' : 'planned')
  const stage = stageByWord.get(words) ?? stageByWord.get(words.replace(/^\d+ /, '')) ?? byHead(own)
  return stage ? found(stage) : { error: { code: 'status_unknown', values: { text: own } } }
}

/** "Done (12 May)" → "Done"; "On hold - waiting" → "On hold"; "4 - Closed" → "Closed". */
function byHead(text: string): ClaimedStage | undefined {
  const head = text.split(/[(,;:\n]| [-–—] |\/|\.\s/)[0] ?? ''
  return stageByWord.get(plain(head)) ?? stageByWord.get(plain(head).replace(/\s*\d+$/, ''))
}

function found(claimed: ClaimedStage): Understood<StatusUnderstood> {
  return { value: { status: statusOfClaim[claimed], claimed } }
}
