import type { Label } from '#domain/kernel/field.ts'

/** Fewer answers are shown to nobody, and not kept. */
export const FEWEST_ANSWERS = 5
/** Agreement from 1 (not at all) to 5 (fully). */
export const LEVELS = [1, 2, 3, 4, 5] as const

/** The five dimensions of an improvement culture (C-138), and what those are asked whom a change or an audit affected (C-211, C-300). */
export const surveyQuestions = {
  pulse: {
    safety: { en: 'Here I can say that something went wrong.', de: 'Hier kann ich sagen, dass etwas schiefging.' },
    learning: { en: 'We learn from what goes wrong.', de: 'Wir lernen aus dem, was schiefgeht.' },
    empowerment: {
      en: 'What I can improve myself, I may improve.',
      de: 'Was ich selbst verbessern kann, darf ich verbessern.',
    },
    time: { en: 'I have time to improve how we work.', de: 'Ich habe Zeit, unsere Arbeit zu verbessern.' },
    leadership: { en: 'Our leaders go ahead in improving.', de: 'Unsere Führung geht beim Verbessern voran.' },
  },
  effect: {
    noticed: { en: 'I notice the change in my work.', de: 'Ich merke die Änderung bei meiner Arbeit.' },
    better: { en: 'It is better than before.', de: 'Es ist besser als vorher.' },
    lasting: { en: 'I believe that it lasts.', de: 'Ich glaube, dass es hält.' },
  },
  afterAudit: {
    prepared: { en: 'I knew what to expect.', de: 'Ich wusste, was auf mich zukommt.' },
    fair: { en: 'It was about the work, not about blame.', de: 'Es ging um die Arbeit, nicht um Schuld.' },
    useful: { en: 'We learned something from it.', de: 'Wir haben daraus gelernt.' },
  },
} as const satisfies Record<string, Readonly<Record<string, Label>>>

export type SurveyKind = keyof typeof surveyQuestions

/** The keys of what a survey of a kind asks, in their order. */
export function questionsAsked(kind: SurveyKind): readonly string[] {
  return Object.keys(surveyQuestions[kind])
}
