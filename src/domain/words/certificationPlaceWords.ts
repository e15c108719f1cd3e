import type { Label } from '#domain/kernel/field.ts'

/** The pages that belong to certification, side by side. */
export const certificationPlaceText = {
  places: { en: 'Certification', de: 'Zertifizierung' },
  certifications: { en: 'Certifications', de: 'Zertifizierungen' },
  gaps: { en: 'Gap assessments', de: 'Lückenanalysen' },
  selections: { en: 'Choice of body', de: 'Wahl der Stelle' },
  bodies: { en: 'Bodies', de: 'Stellen' },
  appeals: { en: 'Appeals', de: 'Einsprüche' },
  marks: { en: 'Use of the mark', de: 'Zeichennutzung' },
  benefits: { en: 'Benefits', de: 'Nutzen' },
  enquiries: { en: 'Enquiries', de: 'Anfragen' },
  trust: { en: 'Trust page', de: 'Vertrauensseite' },
} as const satisfies Record<string, Label>
