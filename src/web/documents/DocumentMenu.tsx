import { Button, Menu } from '@mantine/core'
import { IconFileDownload } from '@tabler/icons-react'
import type { Label } from '#domain/kernel/field.ts'
import { documentScreen } from '#domain/words/documentScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useDownload } from '#web/parts/useDownload.ts'
import { useWords } from '#web/words/useWords.tsx'

interface Shown {
  readonly label: Label
  /** Below /api/v1; answers a file in the format asked for. */
  readonly path: string
}

const formats = ['pdf', 'docx'] as const

/** A record as a file in the reader's language: PDF to keep, DOCX to work on. */
export function DocumentMenu({ label, path }: Shown) {
  const { say, language } = useWords()
  const download = useDownload()
  return (
    <Menu
      position="bottom-end"
      withInitialFocusPlaceholder={false}
      {...(download.error ? { opened: true, onClose: download.reset } : {})}
    >
      <Menu.Target>
        <Button
          size="xs"
          variant="default"
          data-print="hide"
          loading={download.isPending}
          leftSection={<IconFileDownload size={14} aria-hidden />}
        >
          {say(label)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <ProblemNote error={download.error} />
        {formats.map((format) => (
          <Menu.Item key={format} onClick={() => download.mutate(`${path}?format=${format}&language=${language}`)}>
            {say(documentScreen[format])}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
