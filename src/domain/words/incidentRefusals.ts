/** What is said about AI systems, tasks and incidents. */
export const incidentRefusals = {
  system_retired: {
    en: 'This AI system is retired; it changes no more.',
    de: 'Dieses KI-System ist stillgelegt; es ändert sich nicht mehr.',
  },
  result_missing: { en: 'Say what came of it.', de: 'Sagen, was daraus wurde.' },
  task_day_missing: { en: 'Name another day.', de: 'Einen anderen Tag nennen.' },
  task_day_passed: { en: 'This day has already passed.', de: 'Dieser Tag ist schon vorbei.' },
  task_at_rest: {
    en: 'This task is done or cancelled; it changes no more.',
    de: 'Diese Aufgabe ist erledigt oder abgesagt; sie ändert sich nicht mehr.',
  },
  incident_closed: {
    en: 'This is closed; it changes no more.',
    de: 'Dies ist abgeschlossen; es ändert sich nicht mehr.',
  },
  incident_kind_missing: {
    en: 'Say what it is: an incident, a near miss, a complaint …',
    de: 'Sagen, was es ist: ein Vorfall, ein Beinahevorfall, eine Beschwerde …',
  },
  concern_stays_one: {
    en: 'A concern stays confidential: nothing else becomes one, and it becomes nothing else. Report it anew.',
    de: 'Bedenken bleiben vertraulich: aus nichts anderem werden Bedenken und aus Bedenken nichts anderes. Bitte neu melden.',
  },
  priority_missing: { en: 'Say how urgent it is.', de: 'Sagen, wie dringend es ist.' },
  incident_harm_unanswered: {
    en: 'Say whether anyone or anything was harmed.',
    de: 'Sagen, ob jemand oder etwas zu Schaden kam.',
  },
  incident_harms_missing: { en: 'Say which harm.', de: 'Sagen, welcher Schaden.' },
  harms_without_harm: {
    en: 'No harm was done, yet a harm is named.',
    de: 'Es kam nichts zu Schaden, doch ein Schaden ist genannt.',
  },
  near_miss_harmed: {
    en: 'A near miss harms nobody; with harm it is an incident.',
    de: 'Ein Beinahevorfall schadet niemandem; mit Schaden ist es ein Vorfall.',
  },
  harmed_missing: {
    en: 'Say who was harmed and what was done for them.',
    de: 'Sagen, wer zu Schaden kam und was für sie getan wurde.',
  },
  containment_missing: {
    en: 'Say what keeps it from getting worse, or that nothing is needed and why.',
    de: 'Sagen, was verhindert, dass es schlimmer wird, oder warum nichts nötig ist.',
  },
  system_missing: { en: 'Name the AI system.', de: 'Das KI-System nennen.' },
  cause_missing: { en: 'Say what caused it.', de: 'Sagen, was es verursacht hat.' },
  day_in_future: { en: 'This day has not come yet.', de: 'Dieser Tag ist noch nicht gekommen.' },
  authority_why_missing: {
    en: 'Say why the authority was not told.',
    de: 'Sagen, warum die Behörde nicht informiert wurde.',
  },
  lesson_why_missing: { en: 'Say why no lesson was shared.', de: 'Sagen, warum keine Lehre geteilt wurde.' },
  improvement_why_missing: {
    en: 'Say why no improvement is needed.',
    de: 'Sagen, warum es keine Verbesserung braucht.',
  },
  nonconformity_why_missing: {
    en: 'Say why every requirement was met.',
    de: 'Sagen, warum keine Anforderung verletzt wurde.',
  },
  risk_why_missing: { en: 'Say why no risk changes.', de: 'Sagen, warum sich kein Risiko ändert.' },
  authority_unanswered: {
    en: 'Say whether the authority was told.',
    de: 'Sagen, ob die Behörde informiert wurde.',
  },
  authority_day_missing: { en: 'Say when the authority was told.', de: 'Sagen, wann die Behörde informiert wurde.' },
  authority_reference_missing: {
    en: 'Name the reference of the report to the authority.',
    de: 'Das Zeichen der Meldung an die Behörde nennen.',
  },
  lesson_unanswered: {
    en: 'Say whether the lesson was shared.',
    de: 'Sagen, ob die Lehre geteilt wurde.',
  },
  shared_lesson_missing: { en: 'Say what others can learn.', de: 'Sagen, was andere lernen können.' },
  improvement_unanswered: {
    en: 'Say whether it calls for an improvement.',
    de: 'Sagen, ob es eine Verbesserung braucht.',
  },
  improvement_not_linked: {
    en: 'Raise or link the improvement it calls for.',
    de: 'Die nötige Verbesserung vorschlagen oder verknüpfen.',
  },
  nonconformity_unanswered: {
    en: 'Say whether a requirement was not met.',
    de: 'Sagen, ob eine Anforderung nicht erfüllt wurde.',
  },
  nonconformity_not_linked: {
    en: 'Raise or link the nonconformity.',
    de: 'Die Nichtkonformität melden oder verknüpfen.',
  },
  incident_risk_unanswered: { en: 'Say whether it changes a risk.', de: 'Sagen, ob es ein Risiko ändert.' },
  risk_not_named: { en: 'Name the risk it changes.', de: 'Das Risiko nennen, das es ändert.' },
  vulnerability_missing: { en: 'Say which weakness it showed.', de: 'Sagen, welche Schwachstelle es zeigte.' },
  disposition_missing: {
    en: 'Say what becomes of the weakness.',
    de: 'Sagen, was aus der Schwachstelle wird.',
  },
  disposition_why_missing: {
    en: 'Say how the weakness was dealt with, or why it is accepted.',
    de: 'Sagen, wie mit der Schwachstelle umgegangen wurde oder warum sie hingenommen wird.',
  },
  not_passed_on: {
    en: 'Raise or link the improvement or nonconformity that deals with the weakness.',
    de: 'Die Verbesserung oder Nichtkonformität vorschlagen oder verknüpfen, die die Schwachstelle behandelt.',
  },
  concern_past_manager: {
    en: 'A concern goes past the line manager of whoever raised it.',
    de: 'Bedenken gehen an der Führungskraft der meldenden Person vorbei.',
  },
  nobody_for_concern: {
    en: 'Besides your own manager nobody takes concerns in here yet. Ask for an AIMS manager to be named, or raise it without your name.',
    de: 'Außer Ihrer Führungskraft nimmt hier noch niemand Bedenken entgegen. Bitte eine AIMS-Leitung benennen lassen oder ohne Namen melden.',
  },
  not_without_name: {
    en: 'This is not raised without a name.',
    de: 'Dies wird nicht ohne Namen gemeldet.',
  },
  response_missing: {
    en: 'Answer whoever raised it.',
    de: 'Der meldenden Person antworten.',
  },
} as const
