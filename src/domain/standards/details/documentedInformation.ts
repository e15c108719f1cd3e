import type { Label } from '#domain/kernel/field.ts'
import { requirementNamed } from '../standards.ts'

/** Something ISO/IEC 42001 wants written down: DI-01 to DI-19 (brief §1.1), in our own words. */
export interface DocumentedItem {
  readonly id: string
  readonly ref: string
  readonly what: Label
}

function item(number: number, ref: string, en: string, de: string): DocumentedItem {
  return { id: `DI-${String(number).padStart(2, '0')}`, ref, what: { en, de } }
}

export const documentedItems: readonly DocumentedItem[] = [
  item(1, '4.3', 'The scope', 'Der Anwendungsbereich'),
  item(2, '5.2', 'The AI policy', 'Die KI-Politik'),
  item(
    3,
    '6.1.1',
    'Actions that find and address risks and opportunities',
    'Maßnahmen, die Risiken und Chancen finden und angehen',
  ),
  item(4, '6.1.2', 'The process of risk assessment', 'Der Prozess der Risikobeurteilung'),
  item(5, '6.1.3', 'The process of risk treatment', 'Der Prozess der Risikobehandlung'),
  item(6, '6.1.3', 'The Statement of Applicability', 'Die Erklärung zur Anwendbarkeit'),
  item(7, '6.1.3', 'The treatment plan and its approvals', 'Der Behandlungsplan und seine Genehmigungen'),
  item(
    8,
    '6.1.4',
    'The process of impact assessment and its results',
    'Der Prozess der Folgenabschätzung und seine Ergebnisse',
  ),
  item(9, '6.2', 'The AI objectives', 'Die KI-Ziele'),
  item(10, '7.2', 'Evidence of competence', 'Nachweise der Kompetenz'),
  item(
    11,
    '7.5.1',
    'Documents the organization needs by its own judgement',
    'Dokumente, die die Organisation selbst für nötig hält',
  ),
  item(12, '8.1', 'Evidence that processes ran as planned', 'Nachweise, dass Prozesse wie geplant liefen'),
  item(13, '8.2', 'Results of risk assessments', 'Ergebnisse der Risikobeurteilungen'),
  item(14, '8.3', 'Results of risk treatment', 'Ergebnisse der Risikobehandlung'),
  item(15, '8.4', 'Results of impact assessments', 'Ergebnisse der Folgenabschätzungen'),
  item(16, '9.1', 'Results of monitoring and measurement', 'Ergebnisse von Überwachung und Messung'),
  item(17, '9.2.2', 'The audit programme and results of audits', 'Das Auditprogramm und Ergebnisse der Audits'),
  item(18, '9.3.3', 'Results of management reviews', 'Ergebnisse der Managementbewertungen'),
  item(
    19,
    '10.2',
    'Nature of nonconformities, actions and their results',
    'Art der Nichtkonformitäten, Maßnahmen und ihre Ergebnisse',
  ),
]

/** What a requirement wants written down: always, only where the control applies, or not. */
export type Documented = 'mandatory' | 'whereApplicable' | 'none'

/** Whether a requirement asks for documented information; controls only where the Statement of Applicability takes them on. */
export function documentedBy(key: string): Documented {
  const requirement = requirementNamed(key)
  if (!requirement?.topics.includes('documentedInformation')) return 'none'
  return requirement.kind === 'control' ? 'whereApplicable' : 'mandatory'
}
