import { Button } from '@mantine/core'
import { IconPackageExport } from '@tabler/icons-react'
import { aimsText } from '#domain/words/aimsScreen.ts'
import { useHasRole } from '#web/api/useHasRole.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useDownload } from '#web/parts/useDownload.ts'
import { useWords } from '#web/words/useWords.tsx'

/** The evidence released for outside, as one ZIP (C-016). */
export function PackButton() {
  const { say } = useWords()
  const download = useDownload()
  const mayTake = useHasRole('aimsManager', 'topManagement', 'internalAuditor')
  if (!mayTake) return null
  return (
    <>
      <Button
        size="xs"
        variant="default"
        title={say(aimsText.packHelp)}
        leftSection={<IconPackageExport size={14} aria-hidden />}
        loading={download.isPending}
        onClick={() => download.mutate('/evidence-pack')}
      >
        {say(aimsText.pack)}
      </Button>
      <ProblemNote error={download.error} />
    </>
  )
}
