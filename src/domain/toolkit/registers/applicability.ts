import { controlsOf } from '../../applicability/controls.ts'
import { controlStatusText } from '../../words/applicabilityWords.ts'
import { type RegisterTemplate, same, words, yesNo } from '../register.ts'

const [yes, no] = yesNo as [(typeof yesNo)[number], (typeof yesNo)[number]]
const { implemented, verified } = controlStatusText

export const applicabilityRegister: RegisterTemplate = {
  key: 'statement-of-applicability',
  title: words('Statement of Applicability', 'Erklärung zur Anwendbarkeit'),
  hint: words(
    'All 38 controls of Annex A, in our own words. Each needs a reason, whether it applies or not; the figures count those without.',
    'Alle 38 Maßnahmen aus Anhang A in eigenen Worten. Jede braucht einen Grund, ob sie gilt oder nicht; die Zahlen zählen jene ohne.',
  ),
  columns: [
    { head: words('Control', 'Maßnahme'), width: 11 },
    { head: words('Title', 'Titel'), width: 46 },
    { head: words('Applies', 'Gilt'), width: 10, choices: yesNo },
    { head: words('Why it applies or not', 'Warum sie gilt oder nicht'), width: 50 },
    { head: words('Status', 'Stand'), width: 20, choices: Object.values(controlStatusText) },
    { head: words('Answers for it', 'Verantwortlich'), width: 22 },
    { head: words('By', 'Bis'), width: 13, isDay: true },
    { head: words('What shows it', 'Was es zeigt'), width: 40 },
    { head: words('Risks it treats', 'Risiken, die sie behandelt'), width: 28 },
  ],
  lines: controlsOf('iso42001').map(({ ref, title }) => [same(ref), title]),
  blank: 10,
  figures: [
    { label: words('Controls', 'Maßnahmen'), formula: (of) => `COUNTA(${of('A')})` },
    { label: words('Apply', 'Gelten'), formula: (of, said) => `COUNTIF(${of('C')},${said(yes)})` },
    { label: words('Left out', 'Ausgeschlossen'), formula: (of, said) => `COUNTIF(${of('C')},${said(no)})` },
    {
      label: words('Without a reason', 'Ohne Grund'),
      formula: (of) => `COUNTA(${of('A')})-COUNTA(${of('D')})`,
    },
    {
      label: words('Implemented of those that apply', 'Umgesetzt von den geltenden'),
      isShare: true,
      formula: (of, said) =>
        `IF(COUNTIF(${of('C')},${said(yes)})=0,"",(COUNTIFS(${of('C')},${said(yes)},${of('E')},${said(implemented)})+COUNTIFS(${of('C')},${said(yes)},${of('E')},${said(verified)}))/COUNTIF(${of('C')},${said(yes)}))`,
    },
  ],
}
