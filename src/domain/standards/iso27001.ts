import { clauses } from './iso27001/clauses.ts'
import { organizational } from './iso27001/organizational.ts'
import { peopleAndPlaces } from './iso27001/peopleAndPlaces.ts'
import { technological } from './iso27001/technological.ts'
import type { Standard } from './requirement.ts'

/** ISO/IEC 27001:2022: 30 assessable clauses and the 93 controls of Annex A (brief §1.3), in our own words. */
export const iso27001: Standard = {
  id: 'iso27001',
  name: 'ISO/IEC 27001',
  short: '27001',
  about: { en: 'information security', de: 'Informationssicherheit' },
  edition: '2022',
  requirements: [...clauses, ...organizational, ...peopleAndPlaces, ...technological],
}
