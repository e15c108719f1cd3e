import { useMutation, useQueryClient } from '@tanstack/react-query'
import { standardNames, standards } from '#domain/standards/standards.ts'
import { standardsText } from '#domain/words/standardsScreen.ts'
import type { Organization } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { useOrganization } from '#web/api/useMe.ts'
import { toast } from '#web/parts/toast.ts'
import { useWords } from '#web/words/useWords.tsx'

/** Turns one standard on or off for the organization; the trail says who did. */
export function useTurn() {
  const { say } = useWords()
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  const organization = useOrganization()
  return useMutation({
    mutationFn: ({ id, isOn }: { readonly id: string; readonly isOn: boolean }) => {
      const held = new Set(organization?.standards)
      isOn ? held.add(id) : held.delete(id)
      const known = standards.map((one) => one.id)
      const ordered = [...known.filter((one) => held.has(one)), ...[...held].filter((one) => !known.includes(one))]
      return api.ask<Organization>('/organization', {
        method: 'PATCH',
        body: { standards: ordered },
        version: organization?.version ?? 0,
      })
    },
    onSuccess: (saved, { id, isOn }) => {
      queries.setQueryData([slug, 'organization'], saved)
      void queries.invalidateQueries({ queryKey: [slug, 'conformity'] })
      const name = standardNames[id]
      toast({ text: say(isOn ? standardsText.turnedOn : standardsText.turnedOff, { name: name ? say(name) : id }) })
    },
    onError: () => queries.invalidateQueries({ queryKey: [slug, 'organization'] }),
  })
}
