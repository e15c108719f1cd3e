import { auditKinds } from '../../records/audit/kinds.ts'
import { standards } from '../../standards/standards.ts'
import { type RegisterTemplate, same, words } from '../register.ts'

const done = words('reported', 'berichtet')
const clauses =
  standards.find(({ id }) => id === 'iso42001')?.requirements.filter(({ kind }) => kind === 'clause') ?? []

export const auditProgrammeRegister: RegisterTemplate = {
  key: 'audit-programme',
  title: words('Internal audit programme', 'Internes Auditprogramm'),
  hint: words(
    'Every clause once in the period, what is risky more often: add a line for each further time, and for each applicable control. Nobody audits their own work.',
    'Jeder Abschnitt einmal im Zeitraum, Riskantes öfter: für jedes weitere Mal und jede geltende Maßnahme eine Zeile anfügen. Niemand auditiert die eigene Arbeit.',
  ),
  columns: [
    { head: words('Clause', 'Abschnitt'), width: 11 },
    { head: words('Title', 'Titel'), width: 46 },
    { head: words('Risk and importance', 'Risiko und Bedeutung'), width: 18, between: [1, 3] },
    { head: words('Audit', 'Audit'), width: 22 },
    { head: words('Kind', 'Art'), width: 24, choices: Object.values(auditKinds).slice(0, 4) },
    { head: words('Auditor', 'Auditierende'), width: 22 },
    { head: words('Owner of what is audited', 'Verantwortlich für das Auditierte'), width: 26 },
    {
      head: words('Independent?', 'Unabhängig?'),
      width: 14,
      formula: (row, said) =>
        `IF(OR(F${row}="",G${row}=""),"",IF(F${row}=G${row},${said(words('no', 'nein'))},${said(words('yes', 'ja'))}))`,
    },
    { head: words('Planned on', 'Geplant am'), width: 13, isDay: true },
    {
      head: words('Status', 'Stand'),
      width: 16,
      choices: [words('planned', 'geplant'), words('under way', 'im Gange'), done],
    },
    { head: words('Findings', 'Feststellungen'), width: 14, between: [0, 99] },
  ],
  lines: clauses.map(({ ref, title }) => [same(ref), title]),
  blank: 60,
  figures: [
    { label: words('Lines of the programme', 'Zeilen des Programms'), formula: (of) => `COUNTA(${of('A')})` },
    {
      label: words('Audited', 'Auditiert'),
      isShare: true,
      formula: (of, said) => `IF(COUNTA(${of('A')})=0,"",COUNTIF(${of('J')},${said(done)})/COUNTA(${of('A')}))`,
    },
    {
      label: words('Late', 'Verspätet'),
      formula: (of, said) =>
        `COUNTIF(${of('I')},"<"&TODAY())-COUNTIFS(${of('I')},"<"&TODAY(),${of('J')},${said(done)})`,
    },
    {
      label: words('Not independent', 'Nicht unabhängig'),
      formula: (of, said) => `COUNTIF(${of('H')},${said(words('no', 'nein'))})`,
    },
    { label: words('Findings', 'Feststellungen'), formula: (of) => `SUM(${of('K')})` },
  ],
}
