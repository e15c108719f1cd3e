import type { Label } from '#domain/kernel/field.ts'
import { improvementRefusals } from './improvementRefusals.ts'
import { peopleRefusals } from './peopleRefusals.ts'
import { requestRefusals } from './requestRefusals.ts'

/** Every "no" Meliora can say, in both languages: one place for the sentence that server, screen, API and CLI show. */
export const refusals = { ...requestRefusals, ...improvementRefusals, ...peopleRefusals } as const satisfies Record<string, Label>

export type RefusalCode = keyof typeof refusals
