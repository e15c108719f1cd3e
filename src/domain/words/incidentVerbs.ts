import type { Label } from '#domain/kernel/field.ts'

/** What someone did to an incident, to follow their name. */
export const incidentVerbs = {
  triage: { en: 'triaged it', de: 'hat es gesichtet' },
  contain: { en: 'contained it', de: 'hat es eingedämmt' },
  analyse: { en: 'recorded the analysis', de: 'hat die Auswertung festgehalten' },
  shareLessons: { en: 'shared the lesson', de: 'hat die Lehre geteilt' },
  judgeHarm: { en: 'judged the harm again', de: 'hat den Schaden neu beurteilt' },
  tellAuthority: { en: 'recorded the report to the authority', de: 'hat die Meldung an die Behörde festgehalten' },
  letIn: { en: 'let someone in', de: 'hat jemanden eingeweiht' },
} as const satisfies Record<string, Label>
