import type { Standard } from './requirement.ts'

type Awaited = Pick<Standard, 'id' | 'name' | 'short' | 'about'> & {
  /** Where it asks for continual improvement; the numbers differ between standards (brief §0.9). */
  readonly improvement?: string
}

/** What an organization may already name as its own and whose requirements have no file here yet. */
export const awaitedStandards: readonly Awaited[] = [
  {
    id: 'iso27001',
    name: 'ISO/IEC 27001',
    short: '27001',
    about: { en: 'information security', de: 'Informationssicherheit' },
    improvement: '10.1',
  },
  {
    id: 'iso20000',
    name: 'ISO/IEC 20000-1',
    short: '20000-1',
    about: { en: 'services', de: 'Services' },
    improvement: '10.2',
  },
  { id: 'iso9001', name: 'ISO 9001', short: '9001', about: { en: 'quality', de: 'Qualität' }, improvement: '10.3' },
  { id: 'nistairmf', name: 'NIST AI RMF', short: 'AI RMF', about: { en: 'AI risks', de: 'KI-Risiken' } },
  { id: 'euaiact', name: 'EU AI Act', short: 'AI Act', about: { en: 'law', de: 'Recht' } },
]
