import type { Label } from '#domain/kernel/field.ts'

/** Why the project of a certification or a gap assessment does not go on yet. */
export const certificationRefusals = {
  certifiable_missing: { en: 'Say against which standard.', de: 'Angeben, gegen welche Norm.' },
  gap_day_missing: { en: 'Say when it was done.', de: 'Angeben, wann sie gemacht wurde.' },
  gap_unscored: {
    en: '{count} of {total} requirements have no score.',
    de: '{count} von {total} Anforderungen haben keine Bewertung.',
  },
  gaps_unplanned: {
    en: '{count} gaps have neither a task with an owner and a day, nor an acceptance.',
    de: '{count} Lücken haben weder eine Aufgabe mit Person und Termin noch eine Annahme.',
  },
  gaps_open: { en: '{count} gaps are still open.', de: '{count} Lücken sind noch offen.' },
  gap_at_rest: { en: 'The gap assessment is over.', de: 'Die Lückenanalyse ist vorbei.' },
  gap_standard_fixed: {
    en: 'It is concluded: the standard stays.',
    de: 'Sie ist ausgewertet: Die Norm bleibt.',
  },
} as const satisfies Record<string, Label>
