import type { Label } from '#domain/kernel/field.ts'

type Purposes = Readonly<Record<string, Label>>

/** What the steps of a certification body, of a choice and of an appeal are for. */
export const bodyPurposes: Purposes = {
  lookUp: {
    en: 'What the public register says today, and where; it holds for a year.',
    de: 'Was das öffentliche Verzeichnis heute sagt und wo; es gilt ein Jahr.',
  },
  retire: { en: 'It is no longer asked; what it did stays.', de: 'Sie wird nicht mehr gefragt; was sie tat, bleibt.' },
  choose: {
    en: 'Weights sum to 100, every score rests on something, nothing stands against it; the ranking of today stays.',
    de: 'Die Gewichte ergeben 100, jede Wertung beruht auf etwas, nichts steht entgegen; die Rangfolge von heute bleibt.',
  },
  override: {
    en: 'A body that is knocked out, all the same: the sponsor’s decision, with the reason, for everyone to read.',
    de: 'Trotz Ausschluss diese Stelle: Entscheidung der Patin oder des Paten, mit Grund, für alle lesbar.',
  },
  reopen: { en: 'The choice is made anew.', de: 'Es wird neu gewählt.' },
  cancel: { en: 'No body is chosen here.', de: 'Hier wird keine Stelle gewählt.' },
  lodge: {
    en: 'It goes to the body, with its grounds; the day of the answer runs from here.',
    de: 'Er geht mit der Begründung an die Stelle; ab hier läuft die Frist der Antwort.',
  },
  takeOn: {
    en: 'Whoever stands above the body is asked.',
    de: 'Es wird gefragt, wer über der Stelle steht.',
  },
  answer: { en: 'How it ended, and why.', de: 'Wie es ausging und warum.' },
  withdraw: { en: 'We no longer insist; the reason stays.', de: 'Wir bestehen nicht mehr darauf; der Grund bleibt.' },
}
