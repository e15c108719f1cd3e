import type { Label } from '#domain/kernel/field.ts'

/** Why a certification does not go on between the body's contract and its decision. */
export const stageRefusals = {
  selection_missing: {
    en: 'Name the selection the body was chosen by.',
    de: 'Die Auswahl nennen, durch die die Stelle gewählt wurde.',
  },
  selection_undecided: { en: 'No body is chosen there yet.', de: 'Dort ist noch keine Stelle gewählt.' },
  selection_of_another: {
    en: 'That selection is for another standard or another certification.',
    de: 'Diese Auswahl gilt einer anderen Norm oder einer anderen Zertifizierung.',
  },
  contract_reference_missing: { en: 'Say where the contract is found.', de: 'Sagen, wo der Vertrag zu finden ist.' },
  contract_day_missing: { en: 'Say when it was signed.', de: 'Sagen, wann er unterschrieben wurde.' },
  application_scope_missing: { en: 'Name the scope.', de: 'Den Geltungsbereich nennen.' },
  application_sites_missing: { en: 'Name the sites to be certified.', de: 'Die zu zertifizierenden Standorte nennen.' },
  central_unnamed: { en: 'Say which site is the central function.', de: 'Sagen, welcher Standort die Zentrale ist.' },
  site_not_covered: {
    en: 'The body does not audit in the country of {sites}.',
    de: 'Im Land von {sites} auditiert die Stelle nicht.',
  },
  application_people_missing: {
    en: 'Say how many people do AI-related work.',
    de: 'Sagen, wie viele Menschen KI-bezogen arbeiten.',
  },
  application_systems_missing: {
    en: 'Say how many AI systems are in scope.',
    de: 'Sagen, wie viele KI-Systeme im Geltungsbereich sind.',
  },
  application_outsourced_missing: {
    en: 'Say which processes others run, or that there are none.',
    de: 'Sagen, welche Prozesse andere betreiben, oder dass es keine gibt.',
  },
  application_languages_missing: { en: 'Say in which languages.', de: 'Sagen, in welchen Sprachen.' },
  site_outside_scope: {
    en: 'The scope does not name {sites}: only what is inside can be certified.',
    de: 'Der Geltungsbereich nennt {sites} nicht: Zertifiziert wird nur, was darin liegt.',
  },
  stage_audit_missing: { en: 'Name the audit of this stage.', de: 'Das Audit dieser Stufe nennen.' },
  stage_audit_of_other_kind: { en: 'That audit is of another kind.', de: 'Dieses Audit ist von anderer Art.' },
  stage_audit_cancelled: { en: 'That audit was called off.', de: 'Dieses Audit wurde abgesagt.' },
  stage_report_missing: {
    en: 'The report of the audit is not out yet.',
    de: 'Der Bericht des Audits ist noch nicht da.',
  },
  stage1_not_looked_at: {
    en: '{count} things a stage 1 has to look at are not marked as looked at.',
    de: '{count} Dinge, die eine Stufe 1 ansehen muss, sind nicht als angesehen markiert.',
  },
  concern_day_missing: { en: 'Say when it was answered.', de: 'Sagen, wann es beantwortet wurde.' },
  concerns_open: { en: 'Open concerns of stage 1: {concerns}', de: 'Offene Bedenken aus Stufe 1: {concerns}' },
  sites_unplaced: {
    en: 'The plan of stage 2 says nothing of {sites}.',
    de: 'Der Plan der Stufe 2 sagt nichts zu {sites}.',
  },
  central_left_out: { en: 'The central function is visited every time.', de: 'Die Zentrale wird jedes Mal besucht.' },
  sites_too_few: {
    en: 'The plan visits {visited} sites beside the central function; the sampling rule asks for {needed}.',
    de: 'Der Plan besucht {visited} Standorte neben der Zentrale; die Stichprobenregel verlangt {needed}.',
  },
  sites_not_random: {
    en: 'Not every site is visited: a quarter of those that are is drawn at random. {atRandom} are marked so, {needed} are needed.',
    de: 'Nicht jeder Standort wird besucht: Ein Viertel der besuchten bestimmt der Zufall. Markiert: {atRandom}, nötig: {needed}.',
  },
  stage2_levels_missing: {
    en: 'Plan interviews with top management, with managers and with those who do the work.',
    de: 'Gespräche mit oberster Leitung, Führung und Ausführenden planen.',
  },
  observations_missing: { en: 'Plan work that is watched.', de: 'Arbeit einplanen, die beobachtet wird.' },
  stage2_sample_missing: { en: 'Draw the sample of AI systems.', de: 'Die Stichprobe der KI-Systeme ziehen.' },
  stage_gap_unexplained: {
    en: '{days} days lie between the stages: say why that is so long.',
    de: 'Zwischen den Stufen liegen {days} Tage: sagen, warum so lange.',
  },
  stage2_ends_before: { en: 'It cannot end before it began.', de: 'Sie kann nicht vor ihrem Beginn enden.' },
  stage2_same_audit: { en: 'Name the audit that repeats it.', de: 'Das Audit nennen, das sie wiederholt.' },
  stage2_findings_not_issued: {
    en: 'Some findings of stage 2 are not issued yet.',
    de: 'Einige Feststellungen der Stufe 2 sind noch nicht herausgegeben.',
  },
  stage2_repeat_due: {
    en: 'Not verified by {day}: {findings}. Stage 2 has to be repeated.',
    de: 'Nicht bis {day} verifiziert: {findings}. Stufe 2 ist zu wiederholen.',
  },
  major_not_verified: {
    en: 'The body has to verify these by {day}: {findings}.',
    de: 'Die Stelle muss dies bis {day} verifizieren: {findings}.',
  },
  plan_not_accepted: {
    en: 'The body has not accepted the plan for {findings}.',
    de: 'Die Stelle hat den Plan zu {findings} noch nicht angenommen.',
  },
} as const satisfies Record<string, Label>
