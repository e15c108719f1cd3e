import { metricFields } from '../../records/metric/fields.ts'
import { type RegisterColumn, type RegisterTemplate, same, words } from '../register.ts'

const { less, more } = { less: metricFields.direction.options.decrease, more: metricFields.direction.options.increase }
const reached = words('reached', 'erreicht')
const months = Array.from({ length: 12 }, (_, at): RegisterColumn => ({ head: same(String(at + 1)), width: 9 }))

export const indicatorRegister: RegisterTemplate = {
  key: 'indicators',
  title: words('Key figures', 'Kennzahlen'),
  hint: words(
    'One line a figure, one column a month. Say what is counted before the first number stands here, and leave a month empty rather than guess. Meliora reads such a table and judges changes against the usual variation; this sheet only compares with the target.',
    'Eine Zeile je Kennzahl, eine Spalte je Monat. Sagen, was gezählt wird, bevor die erste Zahl hier steht, und einen Monat lieber leer lassen als raten. Meliora liest so eine Tabelle und misst Änderungen an der üblichen Schwankung; dieses Blatt vergleicht nur mit dem Ziel.',
  ),
  columns: [
    { head: words('Figure', 'Kennzahl'), width: 34 },
    { head: metricFields.unit.label, width: 12 },
    { head: words('What is counted, out of what', 'Was gezählt wird, bezogen worauf'), width: 38 },
    { head: metricFields.direction.label, width: 12, choices: [less, more] },
    { head: words('Baseline', 'Ausgangswert'), width: 13 },
    { head: metricFields.target.label, width: 11 },
    { head: words('Owner', 'Verantwortlich'), width: 20 },
    ...months,
    {
      head: words('Latest', 'Zuletzt'),
      width: 11,
      formula: (row) => `IF(COUNT(H${row}:S${row})=0,"",LOOKUP(9.99E+307,H${row}:S${row}))`,
    },
    {
      head: words('Target', 'Zielstand'),
      width: 14,
      formula: (row, said) =>
        `IF(OR(T${row}="",F${row}="",D${row}=""),"",IF(OR(AND(D${row}=${said(less)},T${row}<=F${row}),AND(D${row}=${said(more)},T${row}>=F${row})),${said(reached)},${said(words('not reached', 'nicht erreicht'))}))`,
    },
  ],
  lines: [],
  blank: 40,
  figures: [
    { label: words('Figures', 'Kennzahlen'), formula: (of) => `COUNTA(${of('A')})` },
    { label: words('At their target', 'Am Ziel'), formula: (of, said) => `COUNTIF(${of('U')},${said(reached)})` },
    {
      label: words('Without a baseline', 'Ohne Ausgangswert'),
      formula: (of) => `COUNTA(${of('A')})-COUNT(${of('E')})`,
    },
  ],
}
