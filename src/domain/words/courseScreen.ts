import type { Label } from '#domain/kernel/field.ts'

/** The training catalogue and a course of it. */
export const courseText = {
  title: { en: 'Courses', de: 'Kurse' },
  intro: {
    en: 'Short courses in plain words. Assign one, and whoever is named reads it here and answers a few questions; later somebody else says whether it worked.',
    de: 'Kurze Kurse in einfachen Worten. Wem Sie einen zuweisen, liest ihn hier und beantwortet wenige Fragen; später sagt jemand anderes, ob es gewirkt hat.',
  },
  hours: { en: '{hours} h', de: '{hours} Std.' },
  forRole: { en: 'For: {role}', de: 'Für: {role}' },
  valid: { en: 'valid {months} months', de: '{months} Monate gültig' },
  reviewed: { en: 'gone through {day}', de: 'durchgesehen {day}' },
  stale: { en: 'Not gone through for more than a year', de: 'Seit über einem Jahr nicht durchgesehen' },
  underWay: { en: '{count} under way', de: '{count} laufen' },
  completed: { en: '{count} done, effect to see', de: '{count} gemacht, Wirkung zu sehen' },
  effective: { en: '{count} effective', de: '{count} wirksam' },
  never: { en: 'Not assigned yet', de: 'Noch nicht zugewiesen' },
  mineDue: { en: 'Assigned to you, due {day}', de: 'Ihnen zugewiesen, fällig {day}' },
  mineDone: { en: 'You have done it', de: 'Sie haben ihn gemacht' },
  begin: { en: 'Begin', de: 'Beginnen' },
  read: { en: 'Read', de: 'Lesen' },
  assign: { en: 'Assign', de: 'Zuweisen' },
  assignTitle: { en: 'Assign “{course}”', de: '„{course}“ zuweisen' },
  whom: { en: 'To whom', de: 'Wem' },
  everyone: { en: 'Everyone', de: 'Allen' },
  add: { en: 'Add a person', de: 'Person hinzufügen' },
  assigned: { en: '{count} assigned', de: '{count} zugewiesen' },
  toTrainings: { en: 'See trainings', de: 'Schulungen ansehen' },
  questions: { en: 'Questions', de: 'Fragen' },
  send: { en: 'Send answers', de: 'Antworten senden' },
  passed: {
    en: '{right} of {of} right. The course is done; your training says so.',
    de: '{right} von {of} richtig. Der Kurs ist gemacht; Ihre Schulung sagt es.',
  },
  failed: {
    en: '{right} of {of} right. Read again and try once more; nothing was written.',
    de: '{right} von {of} richtig. Lesen Sie noch einmal und versuchen Sie es erneut; es wurde nichts festgehalten.',
  },
  right: { en: 'Right.', de: 'Richtig.' },
  wrong: { en: 'Not so.', de: 'Nicht so.' },
  onlyRead: {
    en: 'It is not assigned to you; reading is free.',
    de: 'Er ist Ihnen nicht zugewiesen; lesen dürfen Sie.',
  },
  again: { en: 'Try again', de: 'Erneut versuchen' },
  remove: { en: 'Remove {name}', de: '{name} entfernen' },
} as const satisfies Record<string, Label>
