import type { Label } from '#domain/kernel/field.ts'

export const criteriaTexts = {
  title: { en: 'Risk criteria', de: 'Risikokriterien' },
  method: {
    en: 'Likelihood times the gravest consequence, on whomever it falls. Two people agree on both steps and write down what they rest on.',
    de: 'Wahrscheinlichkeit mal schwerste Auswirkung, auf wen immer sie fällt. Zwei Personen einigen sich auf beide Stufen und schreiben auf, worauf sie beruhen.',
  },
} as const satisfies Record<string, Label>

interface Step {
  readonly name: Label
  readonly meaning: Label
}

export const likelihoodTexts: readonly Step[] = [
  { name: { en: 'Rare', de: 'Selten' }, meaning: { en: 'Once in ten years', de: 'Einmal in zehn Jahren' } },
  {
    name: { en: 'Unlikely', de: 'Unwahrscheinlich' },
    meaning: { en: 'Once in three years', de: 'Einmal in drei Jahren' },
  },
  { name: { en: 'Possible', de: 'Möglich' }, meaning: { en: 'Once a year', de: 'Einmal im Jahr' } },
  { name: { en: 'Likely', de: 'Wahrscheinlich' }, meaning: { en: 'Several times a year', de: 'Mehrmals im Jahr' } },
  { name: { en: 'Usual', de: 'Üblich' }, meaning: { en: 'Every month', de: 'Jeden Monat' } },
]

interface Consequence {
  readonly name: Label
  readonly organization: Label
  readonly individuals: Label
  readonly groups: Label
  readonly society: Label
}

export const consequenceTexts: readonly Consequence[] = [
  {
    name: { en: 'Slight', de: 'Gering' },
    organization: { en: 'An hour of work', de: 'Eine Stunde Arbeit' },
    individuals: { en: 'A nuisance', de: 'Ein Ärgernis' },
    groups: { en: 'Nobody notices', de: 'Niemand merkt es' },
    society: { en: 'None', de: 'Keine' },
  },
  {
    name: { en: 'Noticeable', de: 'Spürbar' },
    organization: { en: 'Days of work, a complaint', de: 'Tage an Arbeit, eine Beschwerde' },
    individuals: { en: 'Loss of time or small money', de: 'Verlust von Zeit oder wenig Geld' },
    groups: { en: 'Some are annoyed', de: 'Einige ärgern sich' },
    society: { en: 'Hardly any', de: 'Kaum eine' },
  },
  {
    name: { en: 'Serious', de: 'Ernst' },
    organization: { en: 'A customer is lost', de: 'Ein Kunde geht verloren' },
    individuals: { en: 'A right or an opportunity is impaired', de: 'Ein Recht oder eine Chance leidet' },
    groups: { en: 'A group is worse off', de: 'Eine Gruppe steht schlechter da' },
    society: { en: 'Trust suffers locally', de: 'Vertrauen leidet vor Ort' },
  },
  {
    name: { en: 'Grave', de: 'Schwer' },
    organization: { en: 'A fine, a lasting loss', de: 'Ein Bußgeld, ein bleibender Verlust' },
    individuals: { en: 'Lasting harm', de: 'Bleibender Schaden' },
    groups: { en: 'A group is shut out', de: 'Eine Gruppe wird ausgeschlossen' },
    society: { en: 'Trust suffers widely', de: 'Vertrauen leidet weithin' },
  },
  {
    name: { en: 'Ruinous', de: 'Ruinös' },
    organization: { en: 'The organization is in danger', de: 'Die Organisation ist gefährdet' },
    individuals: { en: 'Life, health or existence', de: 'Leben, Gesundheit oder Existenz' },
    groups: { en: 'Many are harmed for long', de: 'Viele leiden lange' },
    society: { en: 'Lasting damage to society', de: 'Bleibender Schaden für die Gesellschaft' },
  },
]
