import type { Label } from '#domain/kernel/field.ts'

/** Why an audit does not go on yet. */
export const auditRefusals = {
  audit_kind_missing: { en: 'Say what kind of audit it is.', de: 'Angeben, was für ein Audit es ist.' },
  audit_objectives_missing: { en: 'Say what it is to find out.', de: 'Sagen, was es herausfinden soll.' },
  audit_scope_missing: { en: 'Say what is audited.', de: 'Sagen, was auditiert wird.' },
  audit_criteria_missing: { en: 'Say what it is audited against.', de: 'Angeben, wogegen auditiert wird.' },
  audit_method_missing: {
    en: 'Say how: on site, remote or both.',
    de: 'Angeben, wie: vor Ort, aus der Ferne oder beides.',
  },
  audit_days_missing: { en: 'Say when it starts and ends.', de: 'Angeben, wann es beginnt und endet.' },
  audit_day_missing: { en: 'Name another day.', de: 'Einen anderen Tag nennen.' },
  audit_day_passed: { en: 'This day has already passed.', de: 'Dieser Tag ist schon vorbei.' },
  audit_ends_before: { en: 'It ends before it begins.', de: 'Es endet, bevor es beginnt.' },
  audit_lead_missing: { en: 'Name who leads the audit.', de: 'Angeben, wer das Audit leitet.' },
  audit_external_lead_missing: {
    en: 'Name who leads it, from outside.',
    de: 'Angeben, wer es von außen leitet.',
  },
  audit_leads_many: { en: 'One person leads an audit.', de: 'Ein Audit leitet eine Person.' },
  audit_team_twice: { en: 'Somebody stands in the team twice.', de: 'Jemand steht zweimal im Team.' },
  audit_firm_missing: {
    en: 'Name the firm of each auditor from outside.',
    de: 'Die Firma jeder externen Person nennen.',
  },
  audit_own_deferral: {
    en: 'Whoever carries out the audit does not approve its later day.',
    de: 'Wer das Audit durchführt, genehmigt den späteren Termin nicht.',
  },
  audit_announced: {
    en: 'The audit is announced; "Change the plan" changes this, with a reason.',
    de: 'Das Audit ist angekündigt; „Plan ändern“ ändert das, mit Begründung.',
  },
  auditee_missing: { en: 'Say who is audited.', de: 'Angeben, wer auditiert wird.' },
  auditee_audits: {
    en: 'Nobody is auditor and audited at once.',
    de: 'Niemand auditiert und wird zugleich auditiert.',
  },
  lead_not_qualified: {
    en: 'The lead has no lead auditor qualification that is valid on these days.',
    de: 'Die Leitung hat keine Qualifikation als Auditleitung, die an diesen Tagen gilt.',
  },
  auditor_not_qualified: {
    en: 'This auditor has no qualification that is valid on these days.',
    de: 'Diese Person hat keine Auditorenqualifikation, die an diesen Tagen gilt.',
  },
  external_lead_not_qualified: {
    en: 'Give the credential of the lead from outside; it is valid on these days.',
    de: 'Das Zertifikat der externen Leitung angeben; es gilt an diesen Tagen.',
  },
  sod_03: {
    en: 'Nobody audits own work of the last 24 months: {record} (SOD-03).',
    de: 'Niemand auditiert eigene Arbeit der letzten 24 Monate: {record} (SOD-03).',
  },
  checklist_incomplete: {
    en: 'The checklist does not ask for everything audited against ({count} missing).',
    de: 'Die Checkliste fragt nicht alle Kriterien ab ({count} fehlen).',
  },
  sample_missing: {
    en: 'Draw a sample of the AI systems, or say why there is none.',
    de: 'Eine Stichprobe der KI-Systeme ziehen oder sagen, warum es keine gibt.',
  },
  interview_levels_missing: {
    en: 'Plan interviews with top management, with managers and with those who do the work.',
    de: 'Gespräche mit oberster Leitung, Führungskräften und Ausführenden planen.',
  },
  lines_open: { en: '{count} lines of the checklist are open.', de: '{count} Zeilen der Checkliste sind offen.' },
  lines_unexplained: {
    en: '{count} lines are not audited and do not say why.',
    de: '{count} Zeilen sind nicht auditiert und sagen nicht, warum.',
  },
  lines_unevidenced: {
    en: '{count} lines do not say what was seen.',
    de: '{count} Zeilen sagen nicht, was gesehen wurde.',
  },
  lines_without_finding: {
    en: '{count} lines are answered "finding" and name none.',
    de: '{count} Zeilen sind mit „Feststellung“ beantwortet und nennen keine.',
  },
  conformity_missing: { en: 'Conclude on conformity.', de: 'Ein Fazit zur Konformität ziehen.' },
  effectiveness_missing: { en: 'Conclude on effectiveness.', de: 'Ein Fazit zur Wirksamkeit ziehen.' },
  distribution_missing: {
    en: 'Say which managers get the report.',
    de: 'Angeben, welche Leitenden den Bericht bekommen.',
  },
  findings_unsettled: {
    en: 'Not yet put to the audited and answered: {findings}.',
    de: 'Noch nicht mit den Auditierten geklärt: {findings}.',
  },
  findings_unaccepted: {
    en: 'Answers not yet accepted: {findings}.',
    de: 'Antworten noch nicht angenommen: {findings}.',
  },
  findings_unlinked: {
    en: 'Without a nonconformity: {findings}.',
    de: 'Ohne Nichtkonformität: {findings}.',
  },
  findings_undecided: {
    en: 'Nobody decided on the candidate yet: {findings}.',
    de: 'Über den Vorschlag ist noch nicht entschieden: {findings}.',
  },
  audit_not_open: {
    en: 'The checklist is open while the audit is prepared and under way.',
    de: 'Die Checkliste ist offen, solange das Audit vorbereitet wird und läuft.',
  },
  line_answer_early: {
    en: 'Answers are given while the audit is under way.',
    de: 'Antworten werden gegeben, während das Audit läuft.',
  },
  line_why_missing: { en: 'Say why it was not audited.', de: 'Sagen, warum es nicht auditiert wurde.' },
  line_has_finding: {
    en: 'A finding was raised here; withdraw it first.',
    de: 'Hier gibt es eine Feststellung; zuerst diese zurückziehen.',
  },
  population_empty: {
    en: 'There is nothing to draw a sample from.',
    de: 'Es gibt nichts, woraus eine Stichprobe zu ziehen wäre.',
  },
  sample_item_unknown: { en: 'That is not in the population.', de: 'Das gehört nicht zur Grundgesamtheit.' },
  sample_item_there: { en: 'That is in the sample already.', de: 'Das ist schon in der Stichprobe.' },
  sample_too_judged: {
    en: 'At least a quarter of a sample is drawn at random.',
    de: 'Mindestens ein Viertel einer Stichprobe ist zufällig gezogen.',
  },
} as const satisfies Record<string, Label>
