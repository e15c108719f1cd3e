import { idOf } from '../../hand.ts'
import { caseNamed, type House } from '../house.ts'

/** Records that show a control is done, where its words alone would not. */
export const shownBy: Readonly<Record<string, (house: House) => readonly string[]>> = {
  'A.6.1.3': ({ systems }) => [idOf(systems.claimSight)],
  'A.6.2.2': ({ systems }) => [idOf(systems.claimSight), idOf(systems.fraudLens)],
  'A.6.2.3': ({ systems }) => [idOf(systems.claimSight), idOf(systems.fraudLens)],
  'A.6.2.4': ({ improvement, systems }) => [
    improvement('Fairness gate before every release'),
    idOf(systems.talentSift),
  ],
  'A.6.2.5': ({ systems }) => [idOf(systems.claimSight), idOf(systems.docFlow)],
  'A.6.2.6': ({ improvement, systems }) => [
    improvement('Seasonal drift alarm for ClaimSight'),
    idOf(systems.claimSight),
  ],
  'A.8.5': (house) => [idOf(caseNamed(house, 'NC-5'))],
  'A.9.2': ({ systems }) => [idOf(systems.claimSight), idOf(systems.talentSift)],
}
