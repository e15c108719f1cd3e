import type { Label } from '#domain/kernel/field.ts'

type Purposes = Readonly<Record<string, Label>>

/** What each step of a competence is for, in one sentence. */
export const competencePurposes: Purposes = {
  enact: {
    en: 'From here on everyone in the role, and everyone who joins it, is assigned the training.',
    de: 'Ab hier bekommen alle in der Rolle und alle, die dazukommen, die Schulung zugewiesen.',
  },
  revise: { en: 'Changes what is required, with the reason.', de: 'Ändert, was gefordert ist, mit Grund.' },
  retrain: {
    en: 'Its content changed: everyone is assigned it again; what is valid stays so until then.',
    de: 'Der Inhalt hat sich geändert: Alle bekommen sie erneut zugewiesen; Gültiges gilt bis dahin weiter.',
  },
  retire: {
    en: 'Nobody needs it any more; training under way is called off.',
    de: 'Niemand braucht sie mehr; laufende Schulungen werden abgesagt.',
  },
}

/** What each step of a training is for. */
export const trainingPurposes: Purposes = {
  start: { en: 'You have begun.', de: 'Sie haben begonnen.' },
  complete: { en: 'Done, with what shows it.', de: 'Erledigt, mit dem, was es belegt.' },
  checkEffect: {
    en: 'Somebody else saw whether it worked; if so, it is valid.',
    de: 'Jemand anderes hat gesehen, ob es wirkte; wenn ja, gilt sie.',
  },
  confirm: { en: 'It counts from now on.', de: 'Sie zählt ab jetzt.' },
  repeat: { en: 'It did not work: once more, with a new day.', de: 'Sie wirkte nicht: noch einmal, mit neuem Termin.' },
  redate: { en: 'Another day, with the reason.', de: 'Ein anderer Tag, mit Grund.' },
  cancel: { en: 'Not needed any more.', de: 'Nicht mehr nötig.' },
}
