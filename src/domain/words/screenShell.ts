import type { Label } from '#domain/kernel/field.ts'

/** Texts of the frame around every page. */
export const shellText = {
  skip: { en: 'Skip to content', de: 'Zum Inhalt springen' },
  mainNavigation: { en: 'Main', de: 'Hauptbereiche' },
  register: { en: 'Register', de: 'Register' },
  triage: { en: 'Triage', de: 'Eingang' },
  board: { en: 'Board', de: 'Tafel' },
  ranking: { en: 'Ranking', de: 'Rangfolge' },
  import: { en: 'Import', de: 'Import' },
  trail: { en: 'Trail', de: 'Spur' },
  metrics: { en: 'Metrics', de: 'Kennzahlen' },
  incidents: { en: 'Incidents', de: 'Vorfälle' },
  people: { en: 'People', de: 'Personen' },
  units: { en: 'Units', de: 'Einheiten' },
  scoring: { en: 'Scoring', de: 'Bewertungsmodell' },
  settings: { en: 'Settings', de: 'Einstellungen' },
  groupWork: { en: 'Improvements', de: 'Verbesserungen' },
  groupMeasure: { en: 'Measure', de: 'Messen' },
  groupEvidence: { en: 'Evidence', de: 'Nachweise' },
  groupOrganization: { en: 'Organization', de: 'Organisation' },
  more: { en: 'More', de: 'Mehr' },
  organization: { en: 'Organization', de: 'Organisation' },
  switchOrganization: { en: 'Switch organization', de: 'Organisation wechseln' },
  search: { en: 'Search', de: 'Suchen' },
  searchOrGo: { en: 'Search or go to …', de: 'Suchen oder gehen zu …' },
  capture: { en: 'Capture', de: 'Melden' },
  inbox: { en: 'Inbox', de: 'Posteingang' },
  inboxUnread: { en: 'Inbox, {count} unread', de: 'Posteingang, {count} ungelesen' },
  inboxEmpty: {
    en: 'Nothing new. What concerns you will show up here.',
    de: 'Nichts Neues. Was Sie betrifft, erscheint hier.',
  },
  inboxAllRead: { en: 'Mark all as read', de: 'Alle als gelesen markieren' },
  me: { en: 'Your menu', de: 'Ihr Menü' },
  appearance: { en: 'Appearance', de: 'Darstellung' },
  light: { en: 'Light', de: 'Hell' },
  dark: { en: 'Dark', de: 'Dunkel' },
  system: { en: 'System', de: 'System' },
  language: { en: 'Language', de: 'Sprache' },
  security: { en: 'Password and second factor', de: 'Passwort und zweiter Faktor' },
  shortcuts: { en: 'Keyboard shortcuts', de: 'Tastenkürzel' },
  signOut: { en: 'Sign out', de: 'Abmelden' },
  close: { en: 'Close', de: 'Schließen' },
  demoClock: {
    en: 'Demo organization: its clock was set. Nothing here happened on the day it says.',
    de: 'Demo-Organisation: Ihre Uhr wurde gestellt. Nichts hier geschah an dem Tag, der dabeisteht.',
  },
  waitingOne: { en: '{count} waits', de: '{count} wartet' },
  waitingOther: { en: '{count} wait', de: '{count} warten' },
} as const satisfies Record<string, Label>

/** What each language calls itself: the same in all. */
export const languageNames = {
  en: { en: 'English', de: 'English' },
  de: { en: 'Deutsch', de: 'Deutsch' },
} as const satisfies Record<string, Label>
