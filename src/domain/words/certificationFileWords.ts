import type { Label } from '#domain/kernel/field.ts'

/** What printed gap assessments and status reports say beyond the words of the screens. */
export const gapFileText = {
  report: { en: 'Gap assessment', de: 'Lückenanalyse' },
  what: { en: 'What was looked at', de: 'Was angesehen wurde' },
  sums: {
    en: '{total} requirements: {met} met, {gaps} gaps, {open} of them open, {apart} that do not apply.',
    de: '{total} Anforderungen: {met} erfüllt, {gaps} Lücken, davon {open} offen, {apart} gelten nicht.',
  },
  unscored: { en: '{count} requirements have no score yet.', de: '{count} Anforderungen haben noch keine Bewertung.' },
  reuse: {
    en: 'Reuse of other standards when concluded: {percent} %. Reuse of infrastructure, not of conformity.',
    de: 'Wiederverwendung anderer Normen bei Auswertung: {percent} %. Wiederverwendet wird Infrastruktur, nicht Konformität.',
  },
  scale: {
    en: 'Scores: 0 not at all, 1 partly, 2 done, 3 done and shown.',
    de: 'Bewertung: 0 gar nicht, 1 teilweise, 2 umgesetzt, 3 umgesetzt und belegt.',
  },
  gaps: { en: 'Gaps and what is done about them', de: 'Lücken und was dagegen getan wird' },
  noGaps: { en: 'No gap was found.', de: 'Es wurde keine Lücke gefunden.' },
  all: { en: 'Every requirement', de: 'Jede Anforderung' },
  organization: { en: 'Organization', de: 'Organisation' },
  printedAt: { en: 'Printed', de: 'Ausgegeben' },
  trailHead: { en: 'Trail', de: 'Verlauf' },
  about: { en: 'About', de: 'Über' },
} as const satisfies Record<string, Label>

export const statusFileText = {
  report: { en: 'Status of the certification project', de: 'Stand des Zertifizierungsprojekts' },
  stands: { en: 'Where it stands', de: 'Wo es steht' },
  sponsor: { en: 'Sponsorship', de: 'Patenschaft' },
  money: { en: 'Money and hours', de: 'Geld und Stunden' },
  plan: { en: 'Plan', de: 'Plan' },
  readiness: { en: 'Readiness', de: 'Bereitschaft' },
  inTheWay: { en: 'What stands in the way', de: 'Was im Weg steht' },
  nothing: { en: 'Nothing stands in the way.', de: 'Nichts steht im Weg.' },
  what: { en: 'What', de: 'Was' },
  why: { en: 'Why', de: 'Warum' },
} as const satisfies Record<string, Label>
