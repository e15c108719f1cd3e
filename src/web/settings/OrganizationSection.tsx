import { Skeleton, Stack } from '@mantine/core'
import { useHasRole } from '#web/api/useHasRole.ts'
import { useOrganization } from '#web/api/useMe.ts'
import { OrganizationFacts } from './OrganizationFacts.tsx'
import { OrganizationForm } from './OrganizationForm.tsx'

/** What the organization decided for itself; readable by everyone, changed by administrators. */
export function OrganizationSection() {
  const organization = useOrganization()
  const isAdministrator = useHasRole('administrator')
  if (organization && !isAdministrator) return <OrganizationFacts organization={organization} />
  if (organization) return <OrganizationForm organization={organization} />
  return (
    <Stack gap="lg" aria-busy>
      {[0, 1, 2, 3, 4, 5].map((at) => (
        <Skeleton key={at} height={62} />
      ))}
    </Stack>
  )
}
