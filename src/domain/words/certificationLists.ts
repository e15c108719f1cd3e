import type { Label } from '#domain/kernel/field.ts'
import { certificationPlaceText } from './certificationPlaceWords.ts'

/** The lists of certifications and of gap assessments. */
export const certificationListText = {
  title: certificationPlaceText.certifications,
  new: { en: 'New certification', de: 'Neue Zertifizierung' },
  emptyTitle: { en: 'No certification yet', de: 'Noch keine Zertifizierung' },
  empty: {
    en: 'A certification begins as an idea: what it is a means to, who of top management stands for it. A certificate you already hold is recorded here as well.',
    de: 'Eine Zertifizierung beginnt als Idee: wofür sie Mittel ist, wer aus der obersten Leitung dafür steht. Auch ein vorhandenes Zertifikat wird hier eingetragen.',
  },
} as const satisfies Record<string, Label>

export const gapListText = {
  title: certificationPlaceText.gaps,
  new: { en: 'New gap assessment', de: 'Neue Lückenanalyse' },
  emptyTitle: { en: 'No gap assessment yet', de: 'Noch keine Lückenanalyse' },
  empty: {
    en: 'A gap assessment scores every requirement of a standard and gives each gap to somebody. It needs no certification.',
    de: 'Eine Lückenanalyse bewertet jede Anforderung einer Norm und gibt jede Lücke an jemanden. Sie braucht keine Zertifizierung.',
  },
  conductedOn: { en: 'Conducted', de: 'Durchgeführt' },
  submit: { en: 'Begin', de: 'Beginnen' },
} as const satisfies Record<string, Label>
