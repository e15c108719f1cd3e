import { type Duty, dutiesOf } from '#domain/standards/euAiAct/duties.ts'
import type { Day } from '#domain/time/days.ts'
import { dutyWords } from '#domain/words/dutyWords.ts'
import { filled, type Language } from '#domain/words/language.ts'
import type { AiSystem } from './fields.ts'

/** What a duty is known by, so that it becomes one task for each system and day the law gives. */
export function dutyKey({ article, currentDate, title }: Duty): string {
  return `${article} ${currentDate} ${title.en}`
}

/** The duties that follow from what was said of a system (C-013, C-007). */
export function systemDuties({ tier, role, annex }: Pick<AiSystem, 'tier' | 'role' | 'annex'>): readonly Duty[] {
  return dutiesOf({ tier, roles: role, annex })
}

interface About {
  readonly system: string
  readonly owner: string | null
  readonly today: Day
  readonly language: Language
}

/** The task a duty becomes: due when the law applies, and today where it applies already. */
export function dutyTask(duty: Duty, { system, owner, today, language }: About) {
  const { article, currentDate, originalDate } = duty
  const values = { article, title: duty.title[language], system, day: currentDate, first: originalDate }
  const moved = originalDate === currentDate ? dutyWords.unmoved : dutyWords.moved
  return {
    title: filled(dutyWords.title[language], values).slice(0, LONGEST_TITLE),
    description: filled(moved[language], values),
    owner,
    kind: 'other',
    dueOn: currentDate < today ? today : currentDate,
  }
}

const LONGEST_TITLE = 300
