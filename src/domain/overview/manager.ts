import type { ListFigure, Panel, Tone } from './figure.ts'

const listed = (
  key: string,
  [en, de]: readonly [string, string],
  [type, filters, tone]: readonly [string, Readonly<Record<string, string>>, Tone],
): ListFigure => ({ key, label: { en, de }, type, filters, tone })

const late = { overdue: 'true' }

/** Monday of whoever keeps the system: what is new, what is late, what waits for a decision, where the system itself has gaps. */
export const manager: readonly Panel[] = [
  {
    key: 'new',
    label: { en: 'New', de: 'Neu' },
    figures: [
      listed(
        'candidates',
        ['Suggestions to look at', 'Vorschläge zu sichten'],
        ['improvement', { state: 'candidate' }, 'watch'],
      ),
      listed(
        'reported',
        ['Nonconformities reported', 'Nichtkonformitäten gemeldet'],
        ['nonconformity', { state: 'reported' }, 'watch'],
      ),
      listed('happened', ['Incidents reported', 'Vorfälle gemeldet'], ['incident', { state: 'reported' }, 'watch']),
      listed('changes', ['Changes outside', 'Änderungen draußen'], ['changeSignal', { state: 'open' }, 'watch']),
    ],
  },
  {
    key: 'late',
    label: { en: 'Late', de: 'Überfällig' },
    figures: [
      listed('improvementsOverdue', ['Improvements', 'Verbesserungen'], ['improvement', late, 'late']),
      listed('nonconformitiesOverdue', ['Nonconformities', 'Nichtkonformitäten'], ['nonconformity', late, 'late']),
      listed('tasksOverdue', ['Tasks', 'Aufgaben'], ['task', late, 'late']),
      listed('risksOverdue', ['Risks', 'Risiken'], ['risk', late, 'late']),
      listed('systemsOverdue', ['AI systems', 'KI-Systeme'], ['aiSystem', late, 'late']),
      listed('documentsOverdue', ['Documents to review', 'Dokumente zu überprüfen'], ['document', late, 'late']),
      listed('trainingsOverdue', ['Trainings', 'Schulungen'], ['training', late, 'late']),
      listed('suppliersOverdue', ['Suppliers to check', 'Lieferanten zu prüfen'], ['supplier', late, 'late']),
      listed('auditsOverdue', ['Audits', 'Audits'], ['audit', late, 'late']),
    ],
  },
  {
    key: 'decide',
    label: { en: 'Waits for a decision', de: 'Wartet auf Entscheidung' },
    figures: [
      listed(
        'plans',
        ['Plans of nonconformities', 'Pläne von Nichtkonformitäten'],
        ['nonconformity', { state: 'planned' }, 'watch'],
      ),
      listed(
        'treatments',
        ['Risk treatment plans', 'Pläne der Risikobehandlung'],
        ['risk', { state: 'treatmentPlanned' }, 'watch'],
      ),
      listed(
        'versions',
        ['Document versions', 'Dokumentversionen'],
        ['documentVersion', { state: 'inReview' }, 'watch'],
      ),
      listed(
        'assessments',
        ['Risk assessments', 'Risikobewertungen'],
        ['riskAssessment', { state: 'completed' }, 'watch'],
      ),
      listed(
        'effects',
        ['Effect of trainings', 'Wirkung von Schulungen'],
        ['training', { state: 'completed' }, 'watch'],
      ),
      listed(
        'verifications',
        ['Effect of corrective action', 'Wirkung von Korrekturmaßnahmen'],
        ['nonconformity', { state: 'awaitingVerification' }, 'watch'],
      ),
    ],
  },
  {
    key: 'system',
    label: { en: 'The system itself', de: 'Das System selbst' },
    figures: [
      ...(['evidenced', 'partly', 'expired', 'notShown'] as const).map((status) => ({
        key: `requirements.${status}`,
        label: {
          evidenced: { en: 'Requirements evidenced', de: 'Anforderungen belegt' },
          partly: { en: 'Partly evidenced', de: 'Teilweise belegt' },
          expired: { en: 'Evidence expired', de: 'Nachweis abgelaufen' },
          notShown: { en: 'Nothing shows it', de: 'Ohne Nachweis' },
        }[status],
        tone: status === 'evidenced' ? ('plain' as const) : ('watch' as const),
        api: '/conformity' as const,
        at: ['standards', 0, 'counts', status],
        page: `conformity?status=${status}`,
      })),
      {
        key: 'onPaper',
        label: { en: 'Procedures nobody works by', de: 'Verfahren, nach denen niemand arbeitet' },
        tone: 'watch',
        api: '/aims/on-paper',
        items: {},
        page: 'aims/checks',
      },
    ],
  },
]
