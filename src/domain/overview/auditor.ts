import type { ListFigure, Panel, Tone } from './figure.ts'

const listed = (
  key: string,
  [en, de]: readonly [string, string],
  [type, filters, tone]: readonly [string, Readonly<Record<string, string>>, Tone],
): ListFigure => ({ key, label: { en, de }, type, filters, tone })

/** What whoever audits here works on, and where the evidence is thin. */
export const auditor: readonly Panel[] = [
  {
    key: 'audits',
    label: { en: 'Audits', de: 'Audits' },
    figures: [
      listed('comingUp', ['Coming up', 'Stehen an'], ['audit', { state: 'planned,announced,prepared' }, 'plain']),
      listed('underWay', ['Under way', 'Laufen'], ['audit', { state: 'inProgress,reporting' }, 'watch']),
      listed('followUp', ['In follow-up', 'In der Nachverfolgung'], ['audit', { state: 'reported,followUp' }, 'plain']),
      listed('late', ['Past their day', 'Über ihrem Termin'], ['audit', { overdue: 'true' }, 'late']),
    ],
  },
  {
    key: 'findings',
    label: { en: 'Findings', de: 'Feststellungen' },
    figures: [
      listed('toIssue', ['To issue', 'Zu übergeben'], ['finding', { state: 'draft,confirmed' }, 'watch']),
      listed('unanswered', ['Wait for an answer', 'Warten auf Antwort'], ['finding', { state: 'issued' }, 'plain']),
      listed('answerLate', ['Answer overdue', 'Antwort überfällig'], ['finding', { overdue: 'true' }, 'late']),
      listed(
        'toAccept',
        ['Answered, to accept', 'Beantwortet, anzunehmen'],
        ['finding', { state: 'responded' }, 'watch'],
      ),
    ],
  },
  {
    key: 'evidence',
    label: { en: 'Evidence', de: 'Nachweise' },
    figures: [
      {
        key: 'expired',
        label: { en: 'Evidence expired', de: 'Nachweis abgelaufen' },
        tone: 'watch',
        api: '/conformity',
        at: ['standards', 0, 'counts', 'expired'],
        page: 'conformity?status=expired',
      },
      {
        key: 'nothingShows',
        label: { en: 'Nothing shows it', de: 'Ohne Nachweis' },
        tone: 'watch',
        api: '/conformity',
        at: ['standards', 0, 'counts', 'notShown'],
        page: 'conformity?status=notShown',
      },
      {
        key: 'paperOnly',
        label: { en: 'Procedures nobody works by', de: 'Verfahren, nach denen niemand arbeitet' },
        tone: 'watch',
        api: '/aims/on-paper',
        items: {},
        page: 'aims/checks',
      },
      listed(
        'unverified',
        ['Effect to verify', 'Wirkung zu prüfen'],
        ['nonconformity', { state: 'awaitingVerification' }, 'plain'],
      ),
      {
        key: 'exceptions',
        label: { en: 'Duties not kept apart, by exception', de: 'Pflichten ausnahmsweise nicht getrennt' },
        tone: 'watch',
        api: '/duty-exceptions',
        items: { endedAt: null },
        page: 'settings/exceptions',
      },
    ],
  },
]
