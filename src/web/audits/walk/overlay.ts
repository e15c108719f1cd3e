import type { AuditLine, LineAnswer } from '#domain/audits/line.ts'
import type { Entry } from '#web/outbox/entry.ts'
import { answerOf } from './answer.ts'

/** A line as the person sees it: what the server said, with what they entered since laid over it. */
export interface WalkedLine extends AuditLine {
  /** The server's own, which an answer rests on. */
  readonly read: AuditLine
  /** The answer the server has not taken yet. */
  readonly unsent: Entry | null
  /** The finding the server has not taken yet. */
  readonly unsentFinding: Entry | null
}

/** Lines of a checklist with what lies in the outbox laid over them. */
export function overlaid(lines: readonly AuditLine[], entries: readonly Entry[]): readonly WalkedLine[] {
  return lines.map((read) => {
    const own = entries.filter(({ subject }) => subject === read.id)
    const unsent = own.findLast(({ isWhole }) => isWhole) ?? null
    const unsentFinding = own.findLast(({ isWhole }) => !isWhole) ?? null
    const answer = unsent ? answerOf(unsent.body as unknown as LineAnswer) : {}
    return { ...read, ...(unsentFinding ? { result: 'finding' as const } : {}), ...answer, read, unsent, unsentFinding }
  })
}

/** A finding stands at it, on the server or on its way there. */
export function hasFinding({ unsentFinding, finding }: WalkedLine): boolean {
  return unsentFinding !== null || stands(finding)
}

/** A finding that was withdrawn leaves its line to be answered anew. */
export function stands(finding: AuditLine['finding']): finding is NonNullable<AuditLine['finding']> {
  return finding !== null && finding.state !== 'withdrawn'
}

/** Where two said different things, or the server would not take it: a person decides. */
export function needsDecision({ unsent, unsentFinding }: WalkedLine): boolean {
  return unsent?.state === 'stopped' || unsentFinding?.state === 'stopped'
}
