import type { Label } from '#domain/kernel/field.ts'
import type { Topic } from '#domain/topics.ts'

/** What usually shows that something of a topic is done; examples, never a list to tick. */
const evidenceOf: Readonly<Record<Topic, Label>> = {
  continualImprovement: {
    en: 'Improvements with a verdict from before and after',
    de: 'Verbesserungen mit einem Urteil aus Vorher und Nachher',
  },
  correctiveAction: {
    en: 'Causes, actions and a review of their effect',
    de: 'Ursachen, Maßnahmen und die Prüfung ihrer Wirkung',
  },
  nonconformity: { en: 'Nonconformities with what was done at once', de: 'Nichtkonformitäten mit der Sofortreaktion' },
  internalAudit: { en: 'Audit programme, audit reports, findings', de: 'Auditprogramm, Auditberichte, Feststellungen' },
  managementReview: {
    en: 'Minutes of management reviews with decisions',
    de: 'Protokolle der Managementbewertungen mit Entscheidungen',
  },
  measurement: {
    en: 'Metrics with readings, monitoring plans, test reports',
    de: 'Kennzahlen mit Messwerten, Überwachungspläne, Prüfberichte',
  },
  objectives: { en: 'Objectives with targets and readings', de: 'Ziele mit Zielwerten und Messwerten' },
  riskAssessment: {
    en: 'Risk criteria, approved risk assessments',
    de: 'Risikokriterien, freigegebene Risikobeurteilungen',
  },
  impactAssessment: { en: 'Reviewed impact assessments', de: 'Geprüfte Folgenabschätzungen' },
  documentedInformation: {
    en: 'Approved documents in their effective version',
    de: 'Freigegebene Dokumente in ihrer gültigen Version',
  },
  context: { en: 'Issues of the context with the date of review', de: 'Themen des Umfelds mit Datum der Prüfung' },
  interestedParties: {
    en: 'Parties with their needs and what is taken on',
    de: 'Parteien mit ihren Erfordernissen und dem Übernommenen',
  },
  scope: { en: 'The approved scope statement', de: 'Die freigegebene Beschreibung des Anwendungsbereichs' },
  leadership: {
    en: 'Decisions, resources given and words of top management',
    de: 'Entscheidungen, Mittel und Worte der obersten Leitung',
  },
  policy: { en: 'The approved policy, acknowledgements', de: 'Die freigegebene Politik, Kenntnisnahmen' },
  roles: {
    en: 'Assigned roles, job descriptions, organization chart',
    de: 'Zugewiesene Rollen, Stellenbeschreibungen, Organigramm',
  },
  changes: { en: 'Change plans, decisions, reviews afterwards', de: 'Änderungspläne, Entscheidungen, Nachprüfungen' },
  resources: { en: 'Inventory of resources, budgets', de: 'Verzeichnis der Ressourcen, Budgets' },
  competence: {
    en: 'Competence profiles, training with proof of effect',
    de: 'Kompetenzprofile, Schulungen mit Wirkungsnachweis',
  },
  awareness: {
    en: 'Acknowledgements, campaigns, answers in interviews',
    de: 'Kenntnisnahmen, Aktionen, Antworten in Gesprächen',
  },
  communication: { en: 'Communication plan, messages sent', de: 'Kommunikationsplan, versandte Mitteilungen' },
  operation: { en: 'Procedures and records that they were followed', de: 'Verfahren und Nachweise ihrer Einhaltung' },
  riskTreatment: { en: 'Treatment plans, accepted residual risks', de: 'Behandlungspläne, angenommene Restrisiken' },
  lifeCycle: {
    en: 'Gate decisions, design and test records',
    de: 'Freigaben an den Toren, Entwurfs- und Prüfnachweise',
  },
  data: {
    en: 'Data records: origin, quality, preparation',
    de: 'Nachweise zu Daten: Herkunft, Qualität, Aufbereitung',
  },
  transparency: { en: 'Instructions for use, notices to people', de: 'Gebrauchsanleitungen, Hinweise an Menschen' },
  oversight: { en: 'Oversight plan, drills, overrides', de: 'Aufsichtsplan, Übungen, Eingriffe' },
  responsibleUse: {
    en: 'Rules of use, records of use and review',
    de: 'Regeln der Nutzung, Nachweise von Nutzung und Prüfung',
  },
  suppliers: { en: 'Due diligence, contracts, scorecards', de: 'Sorgfaltsprüfung, Verträge, Bewertungen' },
  customers: { en: 'Agreements, feedback, satisfaction', de: 'Vereinbarungen, Rückmeldungen, Zufriedenheit' },
  incidents: { en: 'Incidents with analysis and who was told', de: 'Vorfälle mit Analyse und Benachrichtigten' },
  concerns: { en: 'A channel for reports and what became of them', de: 'Ein Meldeweg und was aus Meldungen wurde' },
  security: { en: 'Security configuration, tests, reviews', de: 'Sicherheitskonfiguration, Prüfungen, Überprüfungen' },
  law: { en: 'Register of duties, legal assessment', de: 'Verzeichnis der Pflichten, rechtliche Bewertung' },
  services: { en: 'Service catalogue, agreements, reports', de: 'Servicekatalog, Vereinbarungen, Berichte' },
}

/** Examples of evidence for a requirement, from what it is about. */
export function evidenceTypesOf(topics: readonly Topic[]): readonly Label[] {
  return topics.map((topic) => evidenceOf[topic])
}
