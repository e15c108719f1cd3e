import type { Label } from '#domain/kernel/field.ts'

/** What stands against assigning a course or answering its questions. */
export const courseRefusals = {
  course_people_missing: { en: 'Name at least one person.', de: 'Bitte mindestens eine Person nennen.' },
  course_not_assigned: {
    en: 'This course is not assigned to you, or you have done it.',
    de: 'Dieser Kurs ist Ihnen nicht zugewiesen, oder Sie haben ihn gemacht.',
  },
  course_answers_missing: { en: 'Answer all {count} questions.', de: 'Bitte alle {count} Fragen beantworten.' },
} as const satisfies Record<string, Label>
