import { riskLevels, subjects } from '../../risks/scales.ts'
import { type RegisterTemplate, words } from '../register.ts'

const { low, moderate, high, veryHigh } = riskLevels

export const riskRegister: RegisterTemplate = {
  key: 'risks',
  title: words('AI risk register', 'KI-Risikoregister'),
  hint: words(
    'Likelihood and consequence from 1 to 5; the score is their product, the level follows: up to 4 low, up to 9 moderate, up to 15 high, above very high. Change the bounds in the formula if your criteria say otherwise.',
    'Wahrscheinlichkeit und Folge von 1 bis 5; der Wert ist ihr Produkt, die Stufe folgt: bis 4 gering, bis 9 mittel, bis 15 hoch, darüber sehr hoch. Die Grenzen stehen in der Formel, falls Ihre Kriterien anders lauten.',
  ),
  columns: [
    { head: words('No.', 'Nr.'), width: 10 },
    { head: words('AI system', 'KI-System'), width: 24 },
    { head: words('Cause, event, consequence', 'Ursache, Ereignis, Folge'), width: 60 },
    { head: words('For whom', 'Für wen'), width: 22, choices: Object.values(subjects) },
    { head: words('Likelihood', 'Wahrscheinlichkeit'), width: 14, between: [1, 5] },
    { head: words('Consequence', 'Folge'), width: 14, between: [1, 5] },
    { head: words('Score', 'Wert'), width: 9, formula: (row) => `IF(OR(E${row}="",F${row}=""),"",E${row}*F${row})` },
    {
      head: words('Level', 'Stufe'),
      width: 13,
      formula: (row, said) =>
        `IF(G${row}="","",IF(G${row}<=4,${said(low)},IF(G${row}<=9,${said(moderate)},IF(G${row}<=15,${said(high)},${said(veryHigh)}))))`,
    },
    {
      head: words('Treatment', 'Behandlung'),
      width: 14,
      choices: [
        words('reduce', 'mindern'),
        words('avoid', 'vermeiden'),
        words('share', 'teilen'),
        words('accept', 'annehmen'),
      ],
    },
    { head: words('Controls', 'Maßnahmen'), width: 38 },
    { head: words('Owner', 'Verantwortlich'), width: 20 },
    { head: words('By', 'Bis'), width: 13, isDay: true },
    { head: words('Likelihood after', 'Wahrscheinlichkeit danach'), width: 14, between: [1, 5] },
    { head: words('Consequence after', 'Folge danach'), width: 14, between: [1, 5] },
    {
      head: words('Score after', 'Wert danach'),
      width: 11,
      formula: (row) => `IF(OR(M${row}="",N${row}=""),"",M${row}*N${row})`,
    },
    { head: words('Accepted by', 'Angenommen von'), width: 20 },
  ],
  lines: [],
  blank: 100,
  figures: [
    { label: words('Risks', 'Risiken'), formula: (of) => `COUNTA(${of('C')})` },
    ...[low, moderate, high, veryHigh].map((level) => ({
      label: level,
      formula: (of: (letter: string) => string, said: (label: typeof level) => string) =>
        `COUNTIF(${of('H')},${said(level)})`,
    })),
    {
      label: words('Treated later than planned', 'Später behandelt als geplant'),
      formula: (of) => `COUNTIFS(${of('L')},"<"&TODAY(),${of('O')},"")`,
    },
  ],
}
