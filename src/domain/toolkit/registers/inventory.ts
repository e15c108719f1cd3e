import { identityFields } from '../../records/aiSystem/identityFields.ts'
import { aiSystemStates } from '../../records/aiSystem/states.ts'
import { type RegisterTemplate, words, yesNo } from '../register.ts'

const { origin, role, tier } = identityFields
const live = aiSystemStates.live.label

export const inventoryRegister: RegisterTemplate = {
  key: 'ai-systems',
  title: words('AI system inventory', 'Verzeichnis der KI-Systeme'),
  hint: words(
    'Every system that learns, predicts, generates or decides, bought ones too. If in doubt put it in: the class decides how much follows.',
    'Jedes System, das lernt, vorhersagt, erzeugt oder entscheidet, auch gekaufte. Im Zweifel eintragen: Die Klasse entscheidet, wie viel daraus folgt.',
  ),
  columns: [
    { head: words('No.', 'Nr.'), width: 14 },
    { head: words('AI system', 'KI-System'), width: 30 },
    { head: words('Owner', 'Verantwortlich'), width: 22 },
    { head: identityFields.purpose.label, width: 50 },
    { head: origin.label, width: 20, choices: Object.values(origin.options) },
    { head: role.label, width: 18, choices: Object.values(role.options) },
    { head: tier.label, width: 24, choices: Object.values(tier.options) },
    { head: identityFields.dataCategories.label, width: 30 },
    { head: identityFields.affectedPersons.label, width: 34 },
    { head: words('A person may overrule it', 'Ein Mensch kann es überstimmen'), width: 18, choices: yesNo },
    {
      head: words('Stage', 'Stufe'),
      width: 20,
      choices: Object.values(aiSystemStates).map(({ label }) => label),
    },
    { head: words('Assessed until', 'Beurteilt bis'), width: 15, isDay: true },
    {
      head: words('Assessment over?', 'Beurteilung abgelaufen?'),
      width: 18,
      formula: (row, said) => `IF(L${row}="","",IF(L${row}<TODAY(),${said(words('over', 'abgelaufen'))},""))`,
    },
  ],
  lines: 'systems',
  blank: 50,
  figures: [
    { label: words('AI systems', 'KI-Systeme'), formula: (of) => `COUNTA(${of('B')})` },
    { label: words('Live', 'In Betrieb'), formula: (of, said) => `COUNTIF(${of('K')},${said(live)})` },
    {
      label: words('High risk', 'Hochrisiko'),
      formula: (of, said) => `COUNTIF(${of('G')},${said(tier.options.high)})`,
    },
    {
      label: words('Live with an assessment that is over', 'In Betrieb mit abgelaufener Beurteilung'),
      formula: (of, said) => `COUNTIFS(${of('K')},${said(live)},${of('L')},"<"&TODAY())`,
    },
  ],
}
