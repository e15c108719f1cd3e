import { severities } from '../../records/nonconformity/severity.ts'
import { type RegisterTemplate, words } from '../register.ts'

const open = words('open', 'offen')
const acting = words('acting', 'in Arbeit')
const verifying = words('awaiting verification', 'wartet auf Prüfung')
const closed = words('closed', 'geschlossen')
const effective = words('effective', 'wirksam')

export const nonconformityRegister: RegisterTemplate = {
  key: 'nonconformities',
  title: words('Nonconformity register', 'Register der Nichtkonformitäten'),
  hint: words(
    'Six things per line: what happened, what was done at once, the cause, where else it could be, the corrective action, whether it worked. A line is closed when the last is answered, by someone else than who acted.',
    'Sechs Dinge je Zeile: was geschah, was sofort getan wurde, die Ursache, wo es noch sein könnte, die Korrekturmaßnahme, ob sie wirkte. Geschlossen wird, wenn das Letzte beantwortet ist, durch jemand anderes als die Handelnden.',
  ),
  columns: [
    { head: words('No.', 'Nr.'), width: 12 },
    { head: words('Noticed on', 'Bemerkt am'), width: 13, isDay: true },
    { head: words('Requirement', 'Anforderung'), width: 16 },
    { head: words('What happened', 'Was geschah'), width: 50 },
    { head: words('Severity', 'Schwere'), width: 14, choices: Object.values(severities) },
    { head: words('Done at once', 'Sofort getan'), width: 34 },
    { head: words('Cause', 'Ursache'), width: 34 },
    { head: words('Elsewhere?', 'Auch anderswo?'), width: 22 },
    { head: words('Corrective action', 'Korrekturmaßnahme'), width: 38 },
    { head: words('Owner', 'Verantwortlich'), width: 20 },
    { head: words('Due', 'Fällig'), width: 13, isDay: true },
    { head: words('Verified by', 'Geprüft von'), width: 20 },
    {
      head: words('Verdict', 'Urteil'),
      width: 16,
      choices: [effective, words('not effective', 'nicht wirksam'), words('not yet known', 'noch offen')],
    },
    { head: words('Status', 'Stand'), width: 20, choices: [open, acting, verifying, closed] },
    {
      head: words('Days open', 'Tage offen'),
      width: 12,
      formula: (row, said) => `IF(OR(B${row}="",N${row}=${said(closed)}),"",TODAY()-B${row})`,
    },
  ],
  lines: [],
  blank: 100,
  figures: [
    { label: words('Nonconformities', 'Nichtkonformitäten'), formula: (of) => `COUNTA(${of('D')})` },
    {
      label: words('Not closed', 'Nicht geschlossen'),
      formula: (of, said) => `COUNTA(${of('D')})-COUNTIF(${of('N')},${said(closed)})`,
    },
    {
      label: words('Overdue', 'Überfällig'),
      formula: (of, said) =>
        `COUNTIFS(${of('K')},"<"&TODAY(),${of('D')},"?*")-COUNTIFS(${of('K')},"<"&TODAY(),${of('N')},${said(closed)})`,
    },
    {
      label: words('Closed and effective', 'Geschlossen und wirksam'),
      isShare: true,
      formula: (of, said) =>
        `IF(COUNTIF(${of('N')},${said(closed)})=0,"",COUNTIFS(${of('N')},${said(closed)},${of('M')},${said(effective)})/COUNTIF(${of('N')},${said(closed)}))`,
    },
  ],
}
