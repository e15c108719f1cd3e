import type { Label } from '#domain/kernel/field.ts'

/** What the single form of a minor nonconformity says in the name of whoever sends it. */
export const simplePathWords = {
  noHarm: { en: 'No one is in danger.', de: 'Niemand ist in Gefahr.' },
  notComplete: { en: 'The element works otherwise.', de: 'Das Element wirkt im Übrigen.' },
  notSignificant: { en: 'The system’s effect is untouched.', de: 'Die Wirksamkeit des Systems ist nicht berührt.' },
  isolated: { en: 'A single case.', de: 'Ein einzelner Fall.' },
  fixedAtOnce: { en: 'Fixed at once; nothing else was needed.', de: 'Sofort behoben; mehr war nicht nötig.' },
  nobodyAffected: { en: 'Nobody was affected.', de: 'Niemand war betroffen.' },
  noneAlike: {
    en: 'No similar case in the last twelve months.',
    de: 'Kein ähnlicher Fall in den letzten zwölf Monaten.',
  },
  alike: {
    en: 'These similar cases were shown and are different: {cases}.',
    de: 'Diese ähnlichen Fälle wurden gezeigt und sind anders: {cases}.',
  },
  noCauseSought: {
    en: 'Isolated and corrected; the cause was not looked into further.',
    de: 'Einzelfall und korrigiert; der Ursache wurde nicht weiter nachgegangen.',
  },
  nothing: { en: 'None.', de: 'Keine.' },
} as const satisfies Record<string, Label>
