import type { Fields } from '#domain/kernel/field.ts'

/** What is learned from it, whoever handled it how well (C-043). */
export const learningFields = {
  improvementNeeded: {
    kind: 'answer',
    label: { en: 'Does it call for an improvement?', de: 'Braucht es eine Verbesserung?' },
    help: { en: 'Yes: raise one from here. No: say why.', de: 'Ja: von hier aus vorschlagen. Nein: sagen, warum.' },
  },
  nonconformityNeeded: {
    kind: 'answer',
    label: { en: 'Was a requirement not met?', de: 'Wurde eine Anforderung nicht erfüllt?' },
    help: {
      en: 'Yes: raise a nonconformity from here. No: say why.',
      de: 'Ja: von hier aus eine Nichtkonformität melden. Nein: sagen, warum.',
    },
  },
  riskChanged: {
    kind: 'answer',
    label: { en: 'Does it change a risk?', de: 'Ändert es ein Risiko?' },
    help: { en: 'Yes: name the risk. No: say why.', de: 'Ja: das Risiko nennen. Nein: sagen, warum.' },
  },
  riskReference: { kind: 'text', label: { en: 'Which risk', de: 'Welches Risiko' } },
  vulnerability: {
    kind: 'text',
    long: true,
    label: { en: 'The weakness it showed', de: 'Die Schwachstelle, die es zeigte' },
  },
  vulnerabilityDisposition: {
    kind: 'choice',
    label: { en: 'What becomes of the weakness', de: 'Was aus der Schwachstelle wird' },
    options: {
      removed: { en: 'Removed', de: 'Beseitigt' },
      reduced: { en: 'Reduced', de: 'Verringert' },
      passedOn: {
        en: 'Passed on: an improvement or nonconformity deals with it',
        de: 'Weitergegeben: eine Verbesserung oder Nichtkonformität behandelt sie',
      },
      accepted: { en: 'Accepted', de: 'Hingenommen' },
    },
  },
  vulnerabilityWhy: {
    kind: 'text',
    long: true,
    label: { en: 'How, or why it is accepted', de: 'Wie, oder warum sie hingenommen wird' },
  },
  lesson: { kind: 'text', long: true, label: { en: 'What others can learn', de: 'Was andere lernen können' } },
  lessonShared: {
    kind: 'answer',
    label: { en: 'Was the lesson shared?', de: 'Wurde die Lehre geteilt?' },
    help: { en: 'Yes: say what and with whom. No: say why.', de: 'Ja: sagen, was und mit wem. Nein: sagen, warum.' },
  },
  response: {
    kind: 'text',
    long: true,
    label: { en: 'Answer to whoever raised it', de: 'Antwort an die meldende Person' },
  },
  confidants: {
    kind: 'rows',
    label: { en: 'Also let in', de: 'Außerdem eingeweiht' },
    of: { person: { kind: 'person', required: true, label: { en: 'Person', de: 'Person' } } },
  },
  analysedAt: { kind: 'instant', system: true, label: { en: 'Analysed', de: 'Ausgewertet' } },
  closedAt: { kind: 'instant', system: true, label: { en: 'Closed', de: 'Abgeschlossen' } },
} as const satisfies Fields
