import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { standardsText } from '#domain/words/standardsScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useDownload } from '#web/parts/useDownload.ts'
import { useWords } from '#web/words/useWords.tsx'

/** Hands a catalogue or the crosswalk over as an OSCAL document. */
export function OscalButton({ path }: { readonly path: string }) {
  const { say } = useWords()
  const download = useDownload()
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        data-print="hide"
        style={{ flexShrink: 0 }}
        leftSection={<IconDownload size={14} aria-hidden />}
        loading={download.isPending}
        onClick={() => download.mutate(path)}
      >
        {say(standardsText.oscal)}
      </Button>
      {download.error && <ProblemNote error={download.error} />}
    </>
  )
}
