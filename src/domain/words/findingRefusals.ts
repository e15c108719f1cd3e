import type { Label } from '#domain/kernel/field.ts'

/** Why a finding does not go on yet. */
export const findingRefusals = {
  not_on_audit_team: { en: 'Only the audit team does this.', de: 'Das tut nur das Auditteam.' },
  not_audit_lead: { en: 'The lead of the audit does this.', de: 'Das tut die Leitung des Audits.' },
  finding_audit_missing: { en: 'Say in which audit it was found.', de: 'Angeben, in welchem Audit es gefunden wurde.' },
  finding_kind_missing: { en: 'Say what it is.', de: 'Angeben, was es ist.' },
  finding_evidence_missing: { en: 'Say what shows it.', de: 'Sagen, was es belegt.' },
  finding_stays_in_audit: {
    en: 'It stays with the audit that found it; withdraw it there and raise it anew.',
    de: 'Sie bleibt beim Audit, das sie fand; dort zurückziehen und neu aufnehmen.',
  },
  finding_confirmed: {
    en: 'The finding is confirmed; its words stand.',
    de: 'Die Feststellung ist bestätigt; ihre Worte stehen fest.',
  },
  finding_severity_missing: { en: 'Say how severe it is.', de: 'Angeben, wie schwer sie wiegt.' },
  severity_without_nonconformity: {
    en: 'Only a nonconformity has a severity.',
    de: 'Nur eine Nichtkonformität hat eine Schwere.',
  },
  requirement_unnamed: { en: 'Name the requirement.', de: 'Die Anforderung nennen.' },
  finding_statement_missing: { en: 'Say what was found.', de: 'Sagen, was festgestellt wurde.' },
  nonconformity_fails_nothing: {
    en: 'What fails no requirement is not a nonconformity.',
    de: 'Was keine Anforderung verfehlt, ist keine Nichtkonformität.',
  },
  nonconformity_disguised: {
    en: 'A requirement is not met: then it is a nonconformity.',
    de: 'Eine Anforderung ist nicht erfüllt: dann ist es eine Nichtkonformität.',
  },
  disguise_unanswered: {
    en: 'Say that no requirement is missed, and why.',
    de: 'Sagen, dass keine Anforderung verfehlt ist, und warum.',
  },
  solution_prescribed: {
    en: 'Confirm that the words prescribe no solution.',
    de: 'Bestätigen, dass die Worte keine Lösung vorschreiben.',
  },
  knowledge_missing: { en: 'Say what others can take from it.', de: 'Sagen, was andere daraus mitnehmen können.' },
  external_grade_missing: { en: 'Give the grade on their scale.', de: 'Die Stufe auf ihrer Skala angeben.' },
  external_grade_unknown: { en: 'Their scale has: {scale}.', de: 'Ihre Skala kennt: {scale}.' },
  external_grade_differs: {
    en: 'Their {grade} means something else here; see the scale of the audit.',
    de: '{grade} bedeutet hier etwas anderes; siehe die Skala des Audits.',
  },
  auditor_responds: {
    en: 'The audited answer, not the auditors.',
    de: 'Es antworten die Auditierten, nicht die Auditoren.',
  },
  stance_missing: { en: 'Say whether you agree.', de: 'Angeben, ob Sie zustimmen.' },
  finding_response_missing: {
    en: 'Say what you will do, or why you dispute it.',
    de: 'Sagen, was Sie tun werden oder warum Sie widersprechen.',
  },
  dispute_unanswered: { en: 'Say why it stands all the same.', de: 'Sagen, warum es dennoch bestehen bleibt.' },
  nonconformity_not_closed: {
    en: 'The nonconformity it became is not closed.',
    de: 'Die Nichtkonformität dazu ist nicht abgeschlossen.',
  },
  candidate_undecided: {
    en: 'Nobody decided on the candidate it became.',
    de: 'Über den Vorschlag dazu ist noch nicht entschieden.',
  },
  own_finding_fixed: {
    en: 'Whoever mends what was found does not close the finding.',
    de: 'Wer behebt, was festgestellt wurde, schließt die Feststellung nicht ab.',
  },
} as const satisfies Record<string, Label>
