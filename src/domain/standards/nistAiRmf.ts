import { govern } from './nistAiRmf/govern.ts'
import { manage } from './nistAiRmf/manage.ts'
import { map } from './nistAiRmf/map.ts'
import { measure } from './nistAiRmf/measure.ts'
import type { Standard } from './requirement.ts'

/** NIST AI RMF 1.0: 4 functions, 19 categories, 72 subcategories (brief §1.6); public domain, shortened. */
export const nistAiRmf: Standard = {
  id: 'nistairmf',
  name: 'NIST AI RMF',
  short: 'AI RMF',
  about: { en: 'AI risks', de: 'KI-Risiken' },
  edition: '1.0',
  requirements: [...govern, ...map, ...measure, ...manage],
}
