import { Button, Group } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { scoringText } from '#domain/words/scoringScreen.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { useHasRole } from '#web/api/useHasRole.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { inForceOf, type Model, usePutInForce, useRefreshModels } from './useModels.ts'

interface Shown {
  readonly model: Model
  readonly models: readonly Model[]
  readonly isNewest: boolean
}

/** What may be done with a version: approve it, put it in force, write the next one from it. */
export function ModelActions({ model, models, isNewest }: Shown) {
  const { say } = useWords()
  const slug = useSlug()
  const mayWrite = useHasRole('improvementCoordinator', 'aimsManager', 'topManagement')
  const mayApprove = useHasRole('aimsManager', 'topManagement')
  const approve = useApprove(model.id)
  const order = usePutInForce()
  return (
    <>
      <ProblemNote error={approve.error ?? order.error} />
      <Group gap="xs">
        {mayApprove && model.approvedAt === null && (
          <Button loading={approve.isPending} onClick={() => approve.mutate()}>
            {say(scoringText.approve)}
          </Button>
        )}
        {mayApprove && model.approvedAt !== null && model.position === null && (
          <Button
            variant="default"
            loading={order.isPending}
            onClick={() => order.mutate(withThis(model, inForceOf(models)))}
          >
            {say(scoringText.putInForce)}
          </Button>
        )}
        {mayWrite && isNewest && (
          <Button component={Link} to={`/o/${slug}/scoring/new?from=${model.id}`} variant="default">
            {say(scoringText.nextVersion)}
          </Button>
        )}
      </Group>
    </>
  )
}

/** A new version takes the place of the one before it; a new model comes last. */
function withThis(model: Model, inForce: readonly Model[]): readonly string[] {
  const replaces = inForce.some(({ key }) => key === model.key)
  if (!replaces) return [...inForce.map(({ id }) => id), model.id]
  return inForce.map(({ id, key }) => (key === model.key ? model.id : id))
}

function useApprove(id: string) {
  const api = useApi()
  const refresh = useRefreshModels()
  return useMutation({
    mutationFn: () => api.ask(`/scoring-models/${id}/approve`, { method: 'POST' }),
    onSettled: refresh,
  })
}
