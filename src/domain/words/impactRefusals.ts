import type { Label } from '#domain/kernel/field.ts'

/** Why an impact assessment does not go on yet. */
export const impactRefusals = {
  sod_15: {
    en: 'Whoever wrote the impact assessment does not review it ({duty}).',
    de: 'Wer die Folgenabschätzung geschrieben hat, prüft sie nicht ({duty}).',
  },
  impact_system_missing: { en: 'Name the AI system.', de: 'Das KI-System nennen.' },
  impact_part_missing: { en: 'This section is mandatory.', de: 'Dieser Abschnitt ist Pflicht.' },
  impact_affected_missing: { en: 'Say who is affected.', de: 'Sagen, wer betroffen ist.' },
  impact_effect_missing: { en: 'Say how it reaches them.', de: 'Sagen, wie es sie erreicht.' },
  impact_vulnerable_unanswered: {
    en: 'Say whether vulnerable groups are among them, and why.',
    de: 'Sagen, ob schutzbedürftige Gruppen dabei sind, und warum.',
  },
  impact_vulnerable_unnamed: {
    en: 'Mark which of the groups are vulnerable.',
    de: 'Kennzeichnen, welche der Gruppen schutzbedürftig sind.',
  },
  impact_harms_missing: { en: 'Say which harms are possible.', de: 'Sagen, welche Schäden möglich sind.' },
  impact_harm_unrated: {
    en: 'Rate severity, scale, how hard it is to undo, and likelihood.',
    de: 'Schwere, Ausmaß, Unumkehrbarkeit und Wahrscheinlichkeit einstufen.',
  },
  impact_mitigation_missing: { en: 'Say what is done about it.', de: 'Sagen, was dagegen getan wird.' },
  impact_risk_missing: {
    en: 'Name the risk it is kept as, so that it is treated.',
    de: 'Das Risiko nennen, als das er geführt wird, damit er behandelt wird.',
  },
  impact_law_unanswered: {
    en: 'Say whether the law asks for it, and why.',
    de: 'Sagen, ob das Recht es verlangt, und warum.',
  },
  impact_consulted_missing: { en: 'Say who was consulted.', de: 'Sagen, wer gefragt wurde.' },
  impact_consulted_unsaid: { en: 'Say when, and what they said.', de: 'Sagen, wann, und was sie sagten.' },
  impact_review_missing: { en: 'Say what the review found.', de: 'Sagen, was die Prüfung ergab.' },
  impact_told_missing: { en: 'Say who was told, and how.', de: 'Sagen, wem es mitgeteilt wurde, und wie.' },
  impact_day_unchanged: { en: 'Say until when it holds now.', de: 'Sagen, bis wann sie nun gilt.' },
  impact_reviewed: {
    en: 'It is reviewed; its words stand. Return it, or write a new one.',
    de: 'Sie ist geprüft; ihre Worte stehen fest. Zurückgeben oder eine neue schreiben.',
  },
} as const satisfies Record<string, Label>
