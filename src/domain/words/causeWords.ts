import type { Label } from '#domain/kernel/field.ts'
import type { Language } from './language.ts'

const why = { en: '. Why? ', de: '. Warum? ' } as const satisfies Record<Language, string>

/** How a root cause was come to: the problem, then every why and its answer (C-189). */
export function chainSentence(steps: readonly string[], language: Language): string {
  return `${steps.map((step) => step.trim().replace(/[.;,]+$/, '')).join(why[language])}.`
}

/** What is worth saying about who analyses (C-194). */
export const teamHintWords = {
  oneHead: {
    en: 'One person alone: others see what one has grown used to.',
    de: 'Nur eine Person: andere sehen, woran man sich gewöhnt hat.',
  },
  ownerOnly: {
    en: 'The owner alone: someone from outside the work sees more.',
    de: 'Nur die verantwortliche Person: jemand von außerhalb der Arbeit sieht mehr.',
  },
} as const satisfies Record<string, Label>

/** What stands in a drawing beside people's own words. */
export const drawingWords = {
  empty: { en: 'Why?', de: 'Warum?' },
  systemic: { en: 'in the system', de: 'im System' },
  considered: { en: 'considered, none', de: 'bedacht, keine' },
  again: { en: 'same event', de: 'dasselbe Ereignis' },
  and: { en: 'AND', de: 'UND' },
  or: { en: 'OR', de: 'ODER' },
  single: { en: 'single point', de: 'einzeln genügt' },
  noRoot: { en: 'No root cause is named yet.', de: 'Noch ist keine Grundursache benannt.' },
} as const satisfies Record<string, Label>
