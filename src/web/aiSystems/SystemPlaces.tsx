import { systemPlaceText } from '#domain/words/systemPlaces.ts'
import { useHasRole } from '#web/api/useHasRole.ts'
import { Places } from '#web/parts/Places.tsx'

const places = [
  ['ai-systems', systemPlaceText.systems],
  ['resources', systemPlaceText.resources],
  ['ai-systems/from-file', systemPlaceText.bringIn],
] as const

/** AI systems, what they rest on, and the way in from a file, side by side. */
export function SystemPlaces() {
  const mayBringIn = useHasRole('aimsManager', 'processOwner')
  const shown = mayBringIn ? places : places.slice(0, 2)
  return <Places name={systemPlaceText.places} places={shown} />
}
