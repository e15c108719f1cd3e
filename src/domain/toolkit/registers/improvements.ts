import { nineColumns, registerStatuses } from '../../register/nineColumns.ts'
import { type RegisterColumn, type RegisterTemplate, same, words } from '../register.ts'

const widths = [14, 20, 60, 10, 24, 16, 18, 40, 14]
const [, inProgress, completed] = registerStatuses

/** Heads and statuses are the interchange and stay English: Meliora reads this file back as it is. */
export const improvementRegister: RegisterTemplate = {
  key: 'improvements',
  title: words('Improvement register', 'Verbesserungsregister'),
  hint: words(
    'One line an improvement. Say in the description what is not as it should be; in the measured outcome, the figure before and after. The import of Meliora takes this file as it is.',
    'Eine Zeile je Verbesserung. In der Beschreibung sagen, was nicht ist, wie es sein sollte; im gemessenen Ergebnis die Zahl vorher und nachher. Der Import von Meliora nimmt diese Datei, wie sie ist.',
  ),
  columns: nineColumns.map(
    ({ header, kind }, at): RegisterColumn => ({
      head: same(header),
      width: widths[at]!,
      ...(kind === 'status' && { choices: registerStatuses.map(same) }),
      ...(kind === 'day' && { isDay: true as const }),
    }),
  ),
  lines: [],
  blank: 200,
  figures: [
    { label: words('Improvements', 'Verbesserungen'), formula: (of) => `COUNTA(${of('C')})` },
    { label: words('In progress', 'In Arbeit'), formula: (of) => `COUNTIF(${of('G')},"${inProgress}")` },
    { label: words('Completed', 'Abgeschlossen'), formula: (of) => `COUNTIF(${of('G')},"${completed}")` },
    {
      label: words('Overdue', 'Überfällig'),
      formula: (of) =>
        `COUNTIFS(${of('F')},"<"&TODAY(),${of('G')},"planned")+COUNTIFS(${of('F')},"<"&TODAY(),${of('G')},"${inProgress}")`,
    },
    {
      label: words('Completed with a measured outcome', 'Abgeschlossen mit gemessenem Ergebnis'),
      isShare: true,
      formula: (of) =>
        `IF(COUNTIF(${of('G')},"${completed}")=0,"",COUNTIFS(${of('G')},"${completed}",${of('H')},"?*")/COUNTIF(${of('G')},"${completed}"))`,
    },
  ],
}
