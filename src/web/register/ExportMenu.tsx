import { Menu } from '@mantine/core'
import { IconBraces, IconDownload, IconFileSpreadsheet, IconFileTypeCsv, IconPrinter } from '@tabler/icons-react'
import { registerText } from '#domain/words/screenRegister.ts'
import { queryString } from '#web/api/client.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useDownload } from '#web/parts/useDownload.ts'
import { useWords } from '#web/words/useWords.tsx'
import { askedOf, useRegisterQuery } from './registerQuery.ts'
import { ToolButton } from './ToolButton.tsx'

const formats = [
  { format: 'xlsx', label: registerText.xlsx, icon: IconFileSpreadsheet },
  { format: 'csv', label: registerText.csv, icon: IconFileTypeCsv },
  { format: 'json', label: registerText.json, icon: IconBraces },
] as const

/** What the filters show, as a file. */
export function ExportMenu() {
  const { say } = useWords()
  const { query } = useRegisterQuery()
  const download = useDownload()
  return (
    <Menu position="bottom-end" {...(download.error ? { opened: true, onClose: download.reset } : {})}>
      <Menu.Target>
        <ToolButton
          icon={IconDownload}
          label={say(download.isPending ? registerText.exporting : registerText.export)}
        />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{say(registerText.exportAs)}</Menu.Label>
        {formats.map(({ format, label, icon: Icon }) => (
          <Menu.Item
            key={format}
            leftSection={<Icon size={15} aria-hidden />}
            disabled={download.isPending}
            onClick={() => download.mutate(`/improvements/export${queryString({ format, ...askedOf(query) })}`)}
          >
            {say(label)}
          </Menu.Item>
        ))}
        <ProblemNote error={download.error} />
        <Menu.Divider />
        <Menu.Item leftSection={<IconPrinter size={15} aria-hidden />} onClick={() => setTimeout(() => print(), 200)}>
          {say(registerText.print)}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
