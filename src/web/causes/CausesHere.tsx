import { Loader } from '@mantine/core'
import { lazy, Suspense } from 'react'
import type { CausesOf } from './useCauses.ts'

const Causes = lazy(async () => ({ default: (await import('./Causes.tsx')).Causes }))

/** The analyses of a record's causes where they are embedded; what draws them comes when it is needed. */
export function CausesHere(of: CausesOf) {
  return (
    <Suspense fallback={<Loader size="sm" />}>
      <Causes {...of} />
    </Suspense>
  )
}
