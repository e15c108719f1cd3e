import { Skeleton, Stack } from '@mantine/core'
import { useOrganization } from '#web/api/useMe.ts'
import { OrganizationForm } from './OrganizationForm.tsx'

/** What the organization decided for itself; readable by everyone, changed by administrators. */
export function OrganizationSection() {
  const organization = useOrganization()
  if (organization) return <OrganizationForm organization={organization} />
  return (
    <Stack gap="lg" aria-busy>
      {[0, 1, 2, 3, 4, 5].map((at) => (
        <Skeleton key={at} height={62} />
      ))}
    </Stack>
  )
}
