import type { SourceType } from '#domain/records/sourceTypes.ts'

/** How other registers name their sources. Each entry is matched as whole words anywhere in the text; the longest match wins. */
export const sourceWords: Readonly<Partial<Record<SourceType, string>>> = {
  auditFinding: [
    'audit, audit finding, internal audit, external audit, audit report, audit observation',
    'surveillance audit, certification audit, certification body, nonconformity, non conformity',
    'non conformance, nonconformance, observation, ofi, finding, assessment finding, gap analysis',
    'gap assessment, mock audit, pre audit, CAPA, Internes Audit, Externes Audit, Auditfeststellung',
    'Auditbericht, Überwachungsaudit, Zertifizierungsaudit, Feststellung, Abweichung, Nichtkonformität',
    'Voraudit, Auditabweichung',
  ].join(', '),
  managementReview: [
    'management review, mgmt review, mgt review, management decision, management meeting, steering committee',
    'steering meeting, board decision, Managementbewertung, Management Bewertung, Managementreview',
    'Lenkungsausschuss, Geschäftsleitung, Geschäftsführung, Steuerkreis',
  ].join(', '),
  performanceReview: [
    'performance review, service review, monthly review, weekly review, quarterly review, kpi review',
    'operational review, service report, Leistungsauswertung, Monatsbericht, Quartalsbericht, Servicereview',
    'Service Bericht',
  ].join(', '),
  monitoring: [
    'monitoring, alarm, drift, drift alarm, bias monitoring, model monitoring, kpi, metric, metrics',
    'measurement, dashboard, performance data, monitoring data, Überwachung, Kennzahl, Kennzahlen, Messung',
    'Leistungsdaten',
  ].join(', '),
  improvingMetric: 'improving metric, good practice, best practice, Verbesserte Kennzahl, Gute Praxis, Bewährte Praxis',
  trendAnalysis: [
    'trend, trend analysis, trends, problem, problem management, problem record, incident trend',
    'problem review, Trendanalyse, Problemmanagement, Problem Management',
  ].join(', '),
  sloPerformance: [
    'sla, slo, sla report, sla breach, ola, service level, service levels, service level report',
    'service level performance, availability, Servicelevel, Verfügbarkeit, Erfüllung der Servicelevel',
  ].join(', '),
  customerSatisfaction: [
    'customer satisfaction, csat, nps, satisfaction, satisfaction survey, customer survey',
    'Kundenzufriedenheit, Zufriedenheit, Kundenumfrage, Kundenbefragung, Zufriedenheitsumfrage',
  ].join(', '),
  customerComplaint: [
    'complaint, complaints, customer complaint, client complaint, customer, client, customer request',
    'escalation, Beschwerde, Kundenbeschwerde, Reklamation, Kundenreklamation, Kunde, Eskalation',
  ].join(', '),
  stakeholderSurvey: [
    'survey, user feedback, feedback, stakeholder, stakeholder feedback, stakeholder survey',
    'customer feedback, user survey, interested party, interested parties, users council, works council',
    'focus group, pulse survey, Umfrage, Befragung, Rückmeldung, Rückmeldungen, Nutzerfeedback',
    'Kundenfeedback, Interessierte Parteien, Betriebsrat, Befragung interessierter Parteien',
  ].join(', '),
  incident: [
    'incident, incidents, incident review, major incident, post incident review, pir, outage, disruption',
    'breach, security incident, postmortem, post mortem, root cause analysis, rca, Vorfall, Vorfälle, Störung',
    'Störungen, Ausfall, Sicherheitsvorfall, Zwischenfall, Ursachenanalyse',
  ].join(', '),
  nearMiss: [
    'near miss, near misses, nearmiss, close call, Beinahevorfall, Beinahe Vorfall, Beinaheunfall',
    'Beinahe Unfall, Beinahefehler',
  ].join(', '),
  riskAssessment: [
    'risk, risk assessment, risk review, risk treatment, risk register, impact assessment, vulnerability',
    'penetration test, pentest, Risiko, Risikobeurteilung, Risikobewertung, Risikoanalyse, Schwachstelle',
    'Folgenabschätzung',
  ].join(', '),
  supplier: [
    'supplier, suppliers, vendor, third party, contractor, partner, supplier review, Lieferant, Lieferanten',
    'Dienstleister, Zulieferer, Anbieter',
  ].join(', '),
  staffSuggestion: [
    'suggestion, suggestions, staff suggestion, staff idea, staff, employee, employee suggestion',
    'employee idea, idea, team, team idea, workshop, team meeting, retrospective, retro, brainstorming',
    'internal, daily work, suggestion box, kaizen, Vorschlag, Mitarbeitervorschlag, Mitarbeiter',
    'Mitarbeiterin, Mitarbeiteridee, Idee, Verbesserungsvorschlag, KVP, Belegschaft, Vorschlagswesen',
    'Ideenmanagement, Vorschlag aus der Belegschaft, Besprechung, Retrospektive',
  ].join(', '),
  technicalAdvance: [
    'technical advance, new technology, technology, innovation, Technischer Fortschritt, Neue Technik',
    'Technologie, Stand der Technik',
  ].join(', '),
  toolEvolution: [
    'tool, tools, tooling, new tool, tool evolution, software update, Werkzeug, Neue Werkzeuge',
    'Neues Werkzeug',
  ].join(', '),
  methodologicalAdvance:
    'methodology, new method, methodological advance, method, Methode, Neue Methode, Neue Methoden, Methodik',
  industryLearning: [
    'industry learning, industry, lessons learned elsewhere, public incident, conference, press, news',
    'Branche, Lernen aus der Branche, Konferenz, Presse, Fachtagung',
  ].join(', '),
  regulatoryChange: [
    'regulatory, regulation, regulatory change, regulatory requirement, law, legal, legislation, compliance',
    'ai act, eu ai act, gdpr, nis2, dora, Gesetz, Recht, Rechtsänderung, Gesetzesänderung, Verordnung',
    'KI Verordnung, KI VO, DSGVO, Regulierung, Regulatorik, Gesetzliche Anforderung',
  ].join(', '),
  regulatoryGuidance: [
    'guidance, regulatory guidance, regulator, authority, supervisory authority, Leitfaden',
    'Behördlicher Leitfaden, Behörde, Aufsicht, Aufsichtsbehörde, Orientierungshilfe',
  ].join(', '),
  standardUpdate: [
    'standard update, new edition, iso, iso 9001, iso 27001, iso 20000, iso 42001, amendment, Norm',
    'Normänderung, Neue Norm, Neue Normausgabe, Revision der Norm',
  ].join(', '),
  strategicShift: [
    'strategy, strategic, strategic shift, strategy change, business change, reorganisation, reorganization',
    'Strategie, Strategiewechsel, Strategisch, Umorganisation, Reorganisation',
  ].join(', '),
  capabilityBuilding: [
    'training, capability, capability building, competence, skills, investment, Schulung, Kompetenz',
    'Qualifizierung, Weiterbildung, Aufbau von Fähigkeiten',
  ].join(', '),
  organizationalLearning: [
    'lessons learned, lesson learned, lesson, organizational learning, organisational learning, knowledge',
    'drill, exercise, maturity assessment, project review, project closure, Lernen der Organisation',
    'Erfahrung, Erfahrungen, Lessons Learned, Übung, Notfallübung, Projektabschluss, Reifegrad',
  ].join(', '),
  benchmark: 'benchmark, benchmarking, peer comparison, Vergleich, Benchmarkvergleich, Branchenvergleich',
  researchPartnership: [
    'research, university, research partnership, academic, study, Forschung, Hochschule, Universität',
    'Forschungspartnerschaft, Studie',
  ].join(', '),
  other: [
    'other, others, misc, miscellaneous, various, Andere, Anderes, Sonstige, Sonstiges, Verschiedenes',
    'Diverses',
  ].join(', '),
}
