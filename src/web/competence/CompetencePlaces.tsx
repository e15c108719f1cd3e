import { competencePlaceText } from '#domain/words/competenceScreen.ts'
import { Places } from '#web/parts/Places.tsx'

const places = [
  ['competences', competencePlaceText.competences],
  ['trainings', competencePlaceText.trainings],
] as const

/** What belongs to competence, side by side. */
export function CompetencePlaces() {
  return <Places name={competencePlaceText.places} places={places} />
}
