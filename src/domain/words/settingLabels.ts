import type { Label } from '#domain/kernel/field.ts'
import type { Duty } from '#domain/people/duties.ts'

/** What an organization decides for itself; the trail uses the same words. */
export const settingLabels = {
  name: { en: 'Name of the organization', de: 'Name der Organisation' },
  language: { en: 'Language', de: 'Sprache' },
  timeZone: { en: 'Time zone', de: 'Zeitzone' },
  standards: { en: 'Standards and laws', de: 'Normen und Gesetze' },
  headcount: { en: 'People who work here', de: 'Menschen, die hier arbeiten' },
  smallEffortDays: { en: 'Effort up to', de: 'Aufwand bis' },
  smallCost: { en: 'Cost up to', de: 'Kosten bis' },
  delegatedCostLimit: { en: 'Own plans up to a cost of', de: 'Eigene Pläne bis zu Kosten von' },
  workInProgressLimit: { en: 'Work in progress', de: 'Gleichzeitig in Arbeit' },
  capacityDays: { en: 'Capacity', de: 'Kapazität' },
  secondFactorRequired: { en: 'Second factor required', de: 'Zweiter Faktor verlangt' },
  privateHosts: {
    en: 'Feeds and webhooks may reach inside the house',
    de: 'Zuflüsse und Webhooks dürfen ins eigene Netz',
  },
  assistantsAllowed: {
    en: 'Assistants may ask and propose (MCP)',
    de: 'Assistenten dürfen fragen und vorschlagen (MCP)',
  },
} as const satisfies Record<string, Label>

export const settingHelp = {
  language: {
    en: 'For people whose browser speaks neither.',
    de: 'Für alle, deren Browser keine davon spricht.',
  },
  timeZone: {
    en: 'When a day begins and a date is overdue.',
    de: 'Wann ein Tag beginnt und ein Termin überfällig ist.',
  },
  standards: {
    en: 'What you work to. ISO/IEC 42001 also brings the AI scoring model to the front in a new organization.',
    de: 'Wonach Sie arbeiten. ISO/IEC 42001 stellt in einer neuen Organisation auch das KI-Bewertungsmodell voran.',
  },
  headcount: {
    en: 'With an account or without: the planner of a certification counts them.',
    de: 'Mit Konto oder ohne: Der Planer einer Zertifizierung zählt sie.',
  },
  smallEffortDays: { en: 'Person-days of all the work.', de: 'Personentage für alle Arbeit.' },
  smallCost: { en: 'In your currency, without the person-days.', de: 'In Ihrer Währung, ohne die Personentage.' },
  delegatedCostLimit: {
    en: 'Up to this cost an owner may start on their own plan; above it, management approves.',
    de: 'Bis zu diesen Kosten darf nach eigenem Plan begonnen werden; darüber gibt die Leitung frei.',
  },
  workInProgressLimit: {
    en: 'Starting one more than this asks for a reason.',
    de: 'Wer darüber hinaus beginnt, wird nach einem Grund gefragt.',
  },
  capacityDays: {
    en: 'Person-days you have; the ranked list draws its line there.',
    de: 'Personentage, die Sie haben; dort zieht die Rangfolge ihre Linie.',
  },
  secondFactorRequired: {
    en: 'Everyone then needs a code from an app beside the password.',
    de: 'Alle brauchen dann neben dem Passwort einen Code aus einer App.',
  },
  privateHosts: {
    en: 'Host names, addresses or ranges such as 10.20.0.0/16. Public servers need no entry; nothing else inside is reached.',
    de: 'Hostnamen, Adressen oder Bereiche wie 10.20.0.0/16. Öffentliche Server brauchen keinen Eintrag; sonst wird im eigenen Netz nichts erreicht.',
  },
  assistantsAllowed: {
    en: 'With a token they read what its person may read. Nothing they propose is done before somebody accepts it.',
    de: 'Mit einem Token lesen sie, was dessen Person lesen darf. Nichts davon geschieht, bevor jemand es annimmt.',
  },
} as const satisfies Record<string, Label>

const days = { en: 'days', de: 'Tage' }
const money = { en: 'in your currency', de: 'in Ihrer Währung' }

export const settingUnits = {
  smallEffortDays: days,
  smallCost: money,
  delegatedCostLimit: money,
  workInProgressLimit: { en: 'improvements', de: 'Verbesserungen' },
  capacityDays: days,
  headcount: { en: 'people', de: 'Menschen' },
} as const satisfies Record<string, Label>

/** The duties an exception may join for a time, as sentences. */
export const dutyNames = {
  'SOD-01': {
    en: 'SOD-01: who did the work also judges whether it worked',
    de: 'SOD-01: wer umgesetzt hat, beurteilt auch die Wirkung',
  },
  'SOD-02': {
    en: 'SOD-02: who owns it also approves the plan',
    de: 'SOD-02: wer verantwortet, gibt auch den Plan frei',
  },
  'SOD-11': {
    en: 'SOD-11: who wrote the statement of applicability also approves it',
    de: 'SOD-11: wer die Erklärung zur Anwendbarkeit schrieb, gibt sie auch frei',
  },
  'SOD-09': {
    en: 'SOD-09: who analysed a risk also approves its treatment',
    de: 'SOD-09: wer ein Risiko analysierte, gibt auch dessen Behandlung frei',
  },
  'SOD-15': {
    en: 'SOD-15: who wrote an impact assessment also reviews it',
    de: 'SOD-15: wer eine Folgenabschätzung schrieb, prüft sie auch',
  },
  'SOD-04': {
    en: 'SOD-04: who wrote a document also approves it',
    de: 'SOD-04: wer ein Dokument schrieb, gibt es auch frei',
  },
  'SOD-07': {
    en: 'SOD-07: who built an AI system also validates it',
    de: 'SOD-07: wer ein KI-System gebaut hat, validiert es auch',
  },
  'SOD-08': {
    en: 'SOD-08: who built or owns an AI system also releases it',
    de: 'SOD-08: wer ein KI-System gebaut hat oder verantwortet, gibt es auch frei',
  },
  'SOD-10': { en: 'SOD-10: who owns it also closes it', de: 'SOD-10: wer verantwortet, schließt auch ab' },
} as const satisfies Record<Duty, Label>
