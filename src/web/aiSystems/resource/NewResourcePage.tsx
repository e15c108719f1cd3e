import { useSearch } from '@tanstack/react-router'
import { resource } from '#domain/records/resource/resource.ts'
import { resourceText } from '#domain/words/resourceScreen.ts'
import { useMembership } from '#web/api/useMe.ts'
import { NewRecordPage } from '#web/list/NewRecordPage.tsx'
import { SystemsInput } from './SystemsInput.tsx'

const first = ['title', 'owner', 'kind', 'nature', 'description', 'source', 'systems']
const more = ['resourceVersion', 'identifier', 'licence', 'location', 'limitations', 'reviewBy']

/** A resource is noted with its kind and the systems it serves; taking it into use asks for the rest. */
export function NewResourcePage() {
  const { system, kind } = useSearch({ strict: false }) as { readonly system?: string; readonly kind?: string }
  const me = useMembership()?.person.id ?? null
  const systems = system ? [{ id: '', aiSystem: system, stages: [], use: null }] : []
  const begin = { owner: me, systems, ...(kind ? { kind } : {}) }
  return (
    <NewRecordPage
      type={resource}
      title={resourceText.new}
      first={first}
      more={more}
      begin={begin}
      inputs={{ systems: SystemsInput }}
    />
  )
}
