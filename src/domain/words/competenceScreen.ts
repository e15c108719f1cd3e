import type { Label } from '#domain/kernel/field.ts'

/** What belongs to competence, side by side. */
export const competencePlaceText = {
  places: { en: 'Competences and training', de: 'Kompetenzen und Schulungen' },
  competences: { en: 'Competences', de: 'Kompetenzen' },
  trainings: { en: 'Training', de: 'Schulungen' },
} as const satisfies Record<string, Label>

export const competenceListText = {
  title: competencePlaceText.competences,
  new: { en: 'New competence', de: 'Neue Kompetenz' },
  emptyTitle: { en: 'No competence yet', de: 'Noch keine Kompetenz' },
  empty: {
    en: 'Say what somebody in a role must be able to do. Once it is required, whoever has the role or joins is assigned the training by itself.',
    de: 'Sagen, was jemand in einer Rolle können muss. Ist sie gefordert, wird allen in der Rolle und allen Neuen die Schulung von selbst zugewiesen.',
  },
} as const satisfies Record<string, Label>

export const trainingListText = {
  title: competencePlaceText.trainings,
  new: { en: 'Assign a training', de: 'Schulung zuweisen' },
  emptyTitle: { en: 'No training yet', de: 'Noch keine Schulung' },
  empty: {
    en: 'Training is assigned by the competences that are required; you see your own, and those you look after.',
    de: 'Schulungen weisen die geforderten Kompetenzen zu; zu sehen sind die eigenen und die, für die man zuständig ist.',
  },
} as const satisfies Record<string, Label>

export const competenceText = {
  what: { en: 'What is needed, and how', de: 'Was gebraucht wird, und wie' },
  serves: { en: 'What it serves', de: 'Wozu es dient' },
  required: {
    en: 'Required: whoever has the role or joins is assigned its training.',
    de: 'Gefordert: Wer die Rolle hat oder dazukommt, bekommt die Schulung zugewiesen.',
  },
  retired: { en: 'It is no longer required.', de: 'Sie wird nicht mehr gefordert.' },
  people: { en: 'Who has it', de: 'Wer sie hat' },
  nobody: {
    en: 'Nobody you can see has been assigned it.',
    de: 'Niemandem, den Sie sehen können, ist sie zugewiesen.',
  },
  until: { en: 'until {day}', de: 'bis {day}' },
  dueOn: { en: 'due {day}', de: 'fällig {day}' },
} as const satisfies Record<string, Label>

export const trainingText = {
  about: { en: 'What and until when', de: 'Was und bis wann' },
  came: { en: 'What came of it', de: 'Was daraus wurde' },
  valid: { en: 'It is valid.', de: 'Sie ist gültig.' },
  over: { en: 'It is over.', de: 'Sie ist vorbei.' },
} as const satisfies Record<string, Label>
