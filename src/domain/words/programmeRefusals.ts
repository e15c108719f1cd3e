import type { Label } from '#domain/kernel/field.ts'

/** Why an audit programme or an auditor's qualification does not go on yet. */
export const programmeRefusals = {
  programme_own_approval: {
    en: 'Whoever runs the programme does not approve it.',
    de: 'Wer das Programm leitet, gibt es nicht frei.',
  },
  programme_period_missing: { en: 'Say from when until when.', de: 'Angeben, von wann bis wann.' },
  programme_period_wrong: { en: 'The period ends before it begins.', de: 'Der Zeitraum endet, bevor er beginnt.' },
  programme_part_missing: {
    en: 'Dates alone are no programme: this needs words.',
    de: 'Termine allein sind kein Programm: hier fehlen Worte.',
  },
  programme_uncovered: {
    en: '{count} requirements are not planned as often as they should be: {refs}.',
    de: '{count} Anforderungen sind nicht so oft geplant wie nötig: {refs}.',
  },
  programme_audit_incomplete: {
    en: '{audit} needs objectives, scope, criteria, a lead and a day within the period.',
    de: '{audit} braucht Ziele, Umfang, Kriterien, eine Leitung und einen Tag im Zeitraum.',
  },
  programme_lead_unqualified: {
    en: 'The lead of {audit} has no valid lead auditor qualification.',
    de: 'Die Leitung von {audit} hat keine gültige Qualifikation als Auditleitung.',
  },
  programme_approved: {
    en: 'The programme is approved; "Change the programme" changes it, with a reason.',
    de: 'Das Programm ist freigegeben; „Programm ändern“ ändert es, mit Begründung.',
  },
  programme_audits_open: {
    en: '{count} audits of this programme are not yet reported or called off.',
    de: '{count} Audits dieses Programms sind weder berichtet noch abgesagt.',
  },
  programme_shortfall_missing: {
    en: 'Not everything was audited. Say why, and what follows.',
    de: 'Nicht alles wurde auditiert. Sagen, warum, und was daraus folgt.',
  },
  programme_feedback_missing: {
    en: 'Say what the audited think of the audits.',
    de: 'Sagen, was die Auditierten von den Audits halten.',
  },
  programme_evaluation_missing: {
    en: 'Say what worked and what the next programme will do differently.',
    de: 'Sagen, was sich bewährt hat und was das nächste Programm anders macht.',
  },
  exclusion_why_missing: {
    en: 'Say why the control does not apply and where that is decided.',
    de: 'Sagen, warum die Maßnahme nicht gilt und wo das entschieden ist.',
  },
  clause_not_excludable: {
    en: 'Clauses always apply; only controls can be left out.',
    de: 'Abschnitte gelten immer; nur Maßnahmen können entfallen.',
  },
  priority_why_missing: { en: 'Say why it is audited more often.', de: 'Sagen, warum es öfter auditiert wird.' },
  delegate_missing: { en: 'Name who approves instead.', de: 'Angeben, wer stattdessen freigibt.' },
  qualification_approved: {
    en: 'The qualification is approved; "Renew" changes it, with a reason.',
    de: 'Die Qualifikation ist freigegeben; „Verlängern“ ändert sie, mit Begründung.',
  },
  qualification_person_missing: { en: 'Say whose qualification it is.', de: 'Angeben, wessen Qualifikation es ist.' },
  qualification_level_missing: { en: 'Say what they are qualified as.', de: 'Angeben, wofür sie qualifiziert.' },
  qualification_scheme_missing: { en: 'Name the scheme.', de: 'Das Programm nennen.' },
  qualification_days_missing: {
    en: 'Say from when until when it is valid.',
    de: 'Angeben, von wann bis wann sie gilt.',
  },
  qualification_over: { en: 'It has already ended.', de: 'Sie ist schon abgelaufen.' },
  qualification_not_longer: {
    en: 'A renewal is valid longer than before.',
    de: 'Eine Verlängerung gilt länger als bisher.',
  },
  qualification_not_shown: {
    en: 'Answer yes, and say what shows it.',
    de: 'Mit Ja beantworten und sagen, was es belegt.',
  },
  qualification_own: {
    en: 'Nobody approves their own qualification.',
    de: 'Niemand gibt die eigene Qualifikation frei.',
  },
} as const satisfies Record<string, Label>
