import type { Label } from '#domain/kernel/field.ts'

/** Criteria to begin with, for the organization to change: five steps each way, four levels, one year. */
export function usualCriteria(say: (label: Label) => string) {
  const row = (values: Readonly<Record<string, unknown>>) => ({ id: '', ...values })
  return {
    title: say(title),
    method: say(method),
    likelihoods: likelihoods.map(([name, meaning], at) =>
      row({ step: at + 1, name: say(name), meaning: say(meaning) }),
    ),
    consequences: consequences.map(({ name, organization, individuals, groups, society }, at) =>
      row({
        step: at + 1,
        name: say(name),
        organization: say(organization),
        individuals: say(individuals),
        groups: say(groups),
        society: say(society),
      }),
    ),
    levels: [
      row({ level: 'low', fromScore: 1, acceptedBy: 'riskOwner' }),
      row({ level: 'moderate', fromScore: 5, acceptedBy: 'processOwner' }),
      row({ level: 'high', fromScore: 10, acceptedBy: 'topManagement' }),
      row({ level: 'veryHigh', fromScore: 16, acceptedBy: 'topManagement' }),
    ],
    acceptableUpTo: 'moderate',
    reassessMonths: 12,
  }
}

const title = { en: 'Risk criteria', de: 'Risikokriterien' }
const method = {
  en: 'For each risk: cause, event, and what it would mean for the organization, individuals, groups and society. Likelihood with what is done already; the gravest of the four consequences counts. Score = likelihood × consequence; the level follows from the score.',
  de: 'Für jedes Risiko: Ursache, Ereignis und was es für Organisation, Einzelne, Gruppen und Gesellschaft bedeuten würde. Wahrscheinlichkeit mit dem, was schon getan wird; die schwerste der vier Auswirkungen zählt. Wert = Wahrscheinlichkeit × Auswirkung; die Stufe folgt aus dem Wert.',
}

const likelihoods: readonly (readonly [Label, Label])[] = [
  [
    { en: 'Rare', de: 'Selten' },
    { en: 'Less than once in ten years', de: 'Seltener als einmal in zehn Jahren' },
  ],
  [
    { en: 'Unlikely', de: 'Unwahrscheinlich' },
    { en: 'Once in three to ten years', de: 'Einmal in drei bis zehn Jahren' },
  ],
  [
    { en: 'Possible', de: 'Möglich' },
    { en: 'Once in one to three years', de: 'Einmal in ein bis drei Jahren' },
  ],
  [
    { en: 'Likely', de: 'Wahrscheinlich' },
    { en: 'Several times a year', de: 'Mehrmals im Jahr' },
  ],
  [
    { en: 'Almost certain', de: 'Fast sicher' },
    { en: 'Every month or more often', de: 'Jeden Monat oder öfter' },
  ],
]

type Consequence = Readonly<Record<'name' | 'organization' | 'individuals' | 'groups' | 'society', Label>>

const consequences: readonly Consequence[] = [
  {
    name: { en: 'Negligible', de: 'Unerheblich' },
    organization: { en: 'Settled within the day', de: 'Am selben Tag behoben' },
    individuals: { en: 'An annoyance', de: 'Ein Ärgernis' },
    groups: { en: 'No group fares worse', de: 'Keine Gruppe ist benachteiligt' },
    society: { en: 'Nobody notices', de: 'Niemand bemerkt es' },
  },
  {
    name: { en: 'Minor', de: 'Gering' },
    organization: { en: 'Extra work, small cost', de: 'Mehrarbeit, kleine Kosten' },
    individuals: { en: 'Time or money lost, made good easily', de: 'Zeit oder Geld verloren, leicht ersetzt' },
    groups: { en: 'A small group waits longer', de: 'Eine kleine Gruppe wartet länger' },
    society: { en: 'A few complain', de: 'Einige beschweren sich' },
  },
  {
    name: { en: 'Serious', de: 'Spürbar' },
    organization: {
      en: 'A complaint to the authority, a contract lost',
      de: 'Beschwerde bei der Behörde, ein Vertrag verloren',
    },
    individuals: {
      en: 'A wrong decision that takes effort to undo',
      de: 'Eine falsche Entscheidung, mühsam rückgängig zu machen',
    },
    groups: { en: 'A group is measurably worse off', de: 'Eine Gruppe ist messbar schlechter gestellt' },
    society: { en: 'Local press; some trust is lost', de: 'Örtliche Presse; etwas Vertrauen geht verloren' },
  },
  {
    name: { en: 'Grave', de: 'Schwer' },
    organization: { en: 'A fine, a service stopped for weeks', de: 'Bußgeld, ein Dienst wochenlang aus' },
    individuals: {
      en: 'Livelihood, health or a right is hurt',
      de: 'Existenz, Gesundheit oder ein Recht ist verletzt',
    },
    groups: { en: 'A protected group is discriminated against', de: 'Eine geschützte Gruppe wird diskriminiert' },
    society: {
      en: 'National debate; trust in a service of general use is lost',
      de: 'Debatte im Land; Vertrauen in einen allgemeinen Dienst geht verloren',
    },
  },
  {
    name: { en: 'Catastrophic', de: 'Katastrophal' },
    organization: { en: 'The organization may not survive it', de: 'Die Organisation überlebt es vielleicht nicht' },
    individuals: { en: 'Death, lasting injury, freedom lost', de: 'Tod, bleibender Schaden, Freiheit verloren' },
    groups: { en: 'A group is shut out for long', de: 'Eine Gruppe ist auf Dauer ausgeschlossen' },
    society: {
      en: 'Lasting harm to many or to how people live together',
      de: 'Bleibender Schaden für viele oder für das Zusammenleben',
    },
  },
]
