import type { Label } from '#domain/kernel/field.ts'

/** What the page of a certification says of its two stages. */
export const stageText = {
  selfCheck: { en: 'Self-check before stage 1', de: 'Selbstprüfung vor Stufe 1' },
  computed: {
    en: 'Computed from the records; nothing here is ticked by hand.',
    de: 'Aus den Datensätzen berechnet; nichts davon wird von Hand abgehakt.',
  },
  scope: { en: 'Is the scope appropriate?', de: 'Passt der Geltungsbereich?' },
  documented: {
    en: 'Are policies, procedures and controls documented?',
    de: 'Sind Richtlinien, Verfahren und Maßnahmen dokumentiert?',
  },
  adequate: { en: 'Is the documentation adequate for stage 2?', de: 'Reicht die Dokumentation für Stufe 2?' },
  missing: { en: 'missing: {what}', de: 'fehlt: {what}' },
  met: { en: 'met', de: 'erfüllt' },
  open: { en: 'open', de: 'offen' },
  ofAll: { en: '{met} of {all}', de: '{met} von {all}' },
  packages: { en: 'Package for the body, edition {edition}', de: 'Paket für die Stelle, Ausgabe {edition}' },
  earlier: {
    en: '{count} earlier editions are kept in the trail of this record.',
    de: '{count} frühere Ausgaben stehen in diesem Datensatz.',
  },
  version: { en: 'version {version}', de: 'Fassung {version}' },
  records: { en: '{count} records', de: '{count} Datensätze' },
  nothing: { en: 'nothing yet', de: 'noch nichts' },
  concerns: { en: 'Concerns of stage 1', de: 'Bedenken aus Stufe 1' },
  plan: { en: 'Plan of stage 2', de: 'Plan der Stufe 2' },
  toAudit: { en: 'Open the audit', de: 'Audit öffnen' },
  calendar: { en: 'For calendars', de: 'Für Kalender' },
  site: { en: 'Site', de: 'Standort' },
  how: { en: 'How', de: 'Wie' },
  notPlaced: { en: 'not placed yet', de: 'noch nicht eingeplant' },
  central: { en: 'central function', de: 'Zentrale' },
  rule: {
    en: '{visited} of at least {needed} sites beside the central function are visited.',
    de: '{visited} von mindestens {needed} Standorten neben der Zentrale werden besucht.',
  },
  random: {
    en: '{atRandom} of at least {needed} visited sites are drawn at random.',
    de: '{atRandom} von mindestens {needed} besuchten Standorten sind zufällig gezogen.',
  },
  interviews: { en: 'Interviews at all levels', de: 'Gespräche auf allen Ebenen' },
  levels: { en: '{count} of 3 levels', de: '{count} von 3 Ebenen' },
  watched: { en: 'Work that is watched', de: 'Beobachtete Arbeit' },
  sampled: { en: 'Sample of {count} AI systems', de: 'Stichprobe aus {count} KI-Systemen' },
  drawn: { en: 'drawn', de: 'gezogen' },
  notDrawn: { en: 'not drawn yet', de: 'noch nicht gezogen' },
  longGap: { en: 'If much time lies between the stages', de: 'Wenn viel Zeit zwischen den Stufen liegt' },
  gap: { en: '{days} days between the stages', de: '{days} Tage zwischen den Stufen' },
  findings: { en: 'What the body found', de: 'Was die Stelle feststellte' },
  verifyBy: { en: 'verify by {day}', de: 'verifizieren bis {day}' },
  daysLeft: { en: '{days} days left', de: 'noch {days} Tage' },
  verified: { en: 'verified on {day}', de: 'verifiziert am {day}' },
  planAccepted: { en: 'plan accepted on {day}', de: 'Plan angenommen am {day}' },
  planAwaited: { en: 'the plan is not accepted yet', de: 'Plan noch nicht angenommen' },
  notVerified: { en: 'not verified yet', de: 'noch nicht verifiziert' },
  repeat: {
    en: 'not verified in time: stage 2 is repeated',
    de: 'nicht rechtzeitig verifiziert: Stufe 2 wird wiederholt',
  },
  disputed: { en: 'disputed', de: 'bestritten' },
  noStage: { en: 'No audit is named for it yet.', de: 'Noch ist kein Audit dafür genannt.' },
  application: { en: 'What the body is told', de: 'Was die Stelle erfährt' },
  contract: { en: 'Body and contract', de: 'Stelle und Vertrag' },
  comparedIn: { en: 'The comparison', de: 'Der Vergleich' },
} as const satisfies Record<string, Label>

/** One line of the self-check each. */
export const selfCheckText = {
  scopeApproved: { en: 'The scope is approved', de: 'Der Geltungsbereich ist freigegeben' },
  scopeBounded: { en: 'Its statement and boundaries are written', de: 'Wortlaut und Grenzen sind beschrieben' },
  scopeRoles: { en: 'Our AI roles are those of the scope', de: 'Unsere KI-Rollen sind die des Geltungsbereichs' },
  sitesNamed: { en: 'The sites to be certified are named', de: 'Die Standorte sind genannt' },
  documented: {
    en: 'All nineteen pieces of documented information are there',
    de: 'Alle neunzehn dokumentierten Informationen liegen vor',
  },
  statementInForce: {
    en: 'A Statement of Applicability is in force',
    de: 'Eine Erklärung zur Anwendbarkeit ist in Kraft',
  },
  statementFounded: {
    en: 'Every control says why it applies or not',
    de: 'Jede Maßnahme sagt, warum sie gilt oder nicht',
  },
  controlsShown: { en: 'Something shows every control that applies', de: 'Jede geltende Maßnahme ist belegt' },
  noDraft: { en: 'No document is still a draft', de: 'Kein Dokument ist noch Entwurf' },
  noneOverdue: { en: 'No review of a document is overdue', de: 'Keine Überprüfung eines Dokuments ist überfällig' },
} as const satisfies Record<string, Label>

/** What the steps from contract to decision are for. */
export const stagePurposes: Readonly<Record<string, Label>> = {
  contract: {
    en: 'The body that was chosen, and nothing stands against it: no advice from it within two years.',
    de: 'Die gewählte Stelle, gegen die nichts steht: keine Beratung durch sie in zwei Jahren.',
  },
  packStage1: {
    en: 'Every piece of documented information with its version of today; earlier editions stay.',
    de: 'Jede dokumentierte Information mit ihrer Fassung von heute; frühere Ausgaben bleiben.',
  },
  beginStage1: {
    en: 'What a body asks for before it plans is said: scope, sites, people, roles, systems, languages.',
    de: 'Gesagt ist, was eine Stelle vor der Planung wissen will: Geltungsbereich, Standorte, Menschen, Rollen, Systeme, Sprachen.',
  },
  reportStage1: {
    en: 'What stage 1 looked at; what it found becomes concerns to be answered.',
    de: 'Was Stufe 1 ansah; was sie fand, wird zu Bedenken, die zu beantworten sind.',
  },
  addressConcerns: {
    en: 'What was done about each, and what shows it.',
    de: 'Was zu jedem getan wurde und was es belegt.',
  },
  beginStage2: {
    en: 'No concern is open; every site, level and piece of work has its place in the plan.',
    de: 'Kein Bedenken ist offen; Standorte, Ebenen und Arbeit haben ihren Platz im Plan.',
  },
  reportStage2: {
    en: 'The findings are issued; from the last day on a major has six months.',
    de: 'Die Feststellungen sind herausgegeben; ab dem letzten Tag hat eine wesentliche sechs Monate.',
  },
  repeatStage2: {
    en: 'A major was not verified in time: another stage 2.',
    de: 'Eine wesentliche wurde nicht rechtzeitig verifiziert: eine neue Stufe 2.',
  },
  submitToDecision: {
    en: 'Majors are verified, plans for minors accepted: others than the auditors decide now.',
    de: 'Wesentliche sind verifiziert, Pläne für geringfügige angenommen: jetzt entscheiden andere als die Auditoren.',
  },
}
