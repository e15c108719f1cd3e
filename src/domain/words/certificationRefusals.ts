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
  certification_purpose_missing: {
    en: 'Say what the certificate is a means to.',
    de: 'Sagen, wofür das Zertifikat Mittel ist.',
  },
  sponsor_missing: { en: 'Name the sponsor.', de: 'Angeben, wer aus der Leitung dafür steht.' },
  sponsor_not_top: {
    en: 'The sponsor belongs to top management.',
    de: 'Wer dafür steht, gehört zur obersten Leitung.',
  },
  project_manager_missing: { en: 'Name the project manager.', de: 'Die Projektleitung benennen.' },
  project_manager_role: {
    en: 'The project manager is certification manager or AIMS manager.',
    de: 'Die Projektleitung hat die Rolle Zertifizierungsleitung oder KIMS-Leitung.',
  },
  commitment_missing: {
    en: 'Say what top management gives for it.',
    de: 'Sagen, was die oberste Leitung dafür gibt.',
  },
  commitment_unsigned: {
    en: 'The sponsor has not signed the commitment.',
    de: 'Die Zusage ist nicht von der Leitung unterschrieben.',
  },
  trust_objective_missing: {
    en: 'Name an objective about risk or trust that it serves: a certificate is a means.',
    de: 'Ein Ziel zu Risiko oder Vertrauen nennen, dem es dient: Ein Zertifikat ist ein Mittel.',
  },
  certification_scope_missing: { en: 'Name the scope statement.', de: 'Den Anwendungsbereich nennen.' },
  budget_line_missing: {
    en: 'The budget says nothing for: {line}. Zero is an answer.',
    de: 'Das Budget sagt nichts zu: {line}. Null ist eine Antwort.',
  },
  gap_missing: { en: 'Name the gap assessment.', de: 'Die Lückenanalyse nennen.' },
  gap_other_standard: {
    en: 'The gap assessment is for another standard.',
    de: 'Die Lückenanalyse gilt einer anderen Norm.',
  },
  gap_not_concluded: {
    en: 'The gap assessment is not concluded.',
    de: 'Die Lückenanalyse ist nicht ausgewertet.',
  },
  gap_finding_missing: { en: 'Say what was seen.', de: 'Sagen, was gesehen wurde.' },
  gap_clause_applies: {
    en: 'Clauses always apply; only controls can be left out.',
    de: 'Abschnitte gelten immer; nur Maßnahmen können entfallen.',
  },
  gap_not_a_gap: {
    en: 'Only what is scored 0 or 1 is a gap.',
    de: 'Nur was mit 0 oder 1 bewertet ist, ist eine Lücke.',
  },
  gap_has_task: { en: 'It already has a task.', de: 'Dafür gibt es schon eine Aufgabe.' },
  gap_concluded: {
    en: 'The assessment is concluded: its scores stay.',
    de: 'Die Analyse ist ausgewertet: Die Bewertungen bleiben.',
  },
  gap_acceptance_role: {
    en: 'That a gap stays is for top management or the AIMS manager to say.',
    de: 'Dass eine Lücke bleibt, sagt die oberste Leitung oder die KIMS-Leitung.',
  },
  project_days_missing: { en: 'Say from when until when.', de: 'Angeben, von wann bis wann.' },
  project_ends_before: { en: 'The project ends before it begins.', de: 'Das Projekt endet, bevor es beginnt.' },
  duration_why_missing: {
    en: 'It is not within {shortest} to {longest} months. Say why.',
    de: 'Es liegt nicht innerhalb von {shortest} bis {longest} Monaten. Sagen, warum.',
  },
  milestones_missing: { en: 'A plan needs milestones.', de: 'Ein Plan braucht Meilensteine.' },
  milestone_accountable_missing: {
    en: 'Nobody is accountable for "{name}".',
    de: 'Für „{name}“ ist niemand rechenschaftspflichtig.',
  },
  milestone_days_missing: {
    en: '"{name}" has no days.',
    de: '„{name}“ hat keine Termine.',
  },
  milestone_ends_before: {
    en: '"{name}" ends before it begins.',
    de: '„{name}“ endet, bevor es beginnt.',
  },
  milestone_done_ahead: {
    en: 'A milestone is reached today or before, not ahead.',
    de: 'Ein Meilenstein ist heute oder früher erreicht, nicht im Voraus.',
  },
  plan_by_move: {
    en: 'The plan is agreed; "Move the plan" changes it, with a reason.',
    de: 'Der Plan ist vereinbart; „Plan verschieben“ ändert ihn, mit Begründung.',
  },
  certification_soa_missing: {
    en: 'There is no approved statement of applicability.',
    de: 'Es gibt keine freigegebene Erklärung zur Anwendbarkeit.',
  },
  undocumented: {
    en: '{count} things the standard wants written down are not in effect: {refs}.',
    de: '{count} von der Norm verlangte Dokumente oder Aufzeichnungen sind nicht wirksam: {refs}.',
  },
  audit_cycle_incomplete: {
    en: '{count} requirements were not audited internally within the year: one whole cycle comes first.',
    de: '{count} Anforderungen wurden im Jahr nicht intern auditiert: Erst kommt ein ganzer Zyklus.',
  },
  review_not_held: {
    en: 'No management review was held and approved within the year.',
    de: 'Im letzten Jahr wurde keine Managementbewertung gehalten und freigegeben.',
  },
  ncs_critical: {
    en: '{count} critical nonconformities are open.',
    de: '{count} kritische Nichtkonformitäten sind offen.',
  },
  ncs_unplanned: {
    en: '{count} nonconformities from audits and reviews have no plan yet.',
    de: '{count} Nichtkonformitäten aus Audits und Bewertungen haben noch keinen Plan.',
  },
  mock_gaps_open: {
    en: '{count} findings of the mock audit are not closed.',
    de: '{count} Feststellungen des Probeaudits sind nicht abgeschlossen.',
  },
  not_ready: {
    en: 'Readiness is {score} %, and {threshold} % is asked for.',
    de: 'Die Bereitschaft beträgt {score} %, verlangt sind {threshold} %.',
  },
  touch_about_missing: { en: 'Say what it was about.', de: 'Sagen, worum es ging.' },
  touch_ahead: { en: 'It happened today or before.', de: 'Es geschah heute oder früher.' },
  gap_at_rest: { en: 'The gap assessment is over.', de: 'Die Lückenanalyse ist vorbei.' },
  gap_standard_fixed: {
    en: 'It is concluded: the standard stays.',
    de: 'Sie ist ausgewertet: Die Norm bleibt.',
  },
} as const satisfies Record<string, Label>
