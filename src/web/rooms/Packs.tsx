import { Button } from '@mantine/core'
import { IconPackageExport } from '@tabler/icons-react'
import { audienceNames, audiences } from '#domain/rooms/audiences.ts'
import { roomsScreen } from '#domain/words/roomScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useDownload } from '#web/parts/useDownload.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Rooms.module.css'

/** What is released for outside, as a customer, a regulator, an investor or a partner asks for it (C-239). */
export function Packs() {
  const { say } = useWords()
  const download = useDownload()
  return (
    <section className={classes.section}>
      <h2>{say(roomsScreen.packs)}</h2>
      <p className={classes.intro}>{say(roomsScreen.packsHelp)}</p>
      <ProblemNote error={download.error} />
      <div className={classes.row}>
        {audienceNames.map((audience) => (
          <Button
            key={audience}
            size="xs"
            variant="default"
            leftSection={<IconPackageExport size={14} aria-hidden />}
            loading={download.isPending && download.variables === `/packs/${audience}`}
            onClick={() => download.mutate(`/packs/${audience}`)}
          >
            {say(audiences[audience])}
          </Button>
        ))}
      </div>
    </section>
  )
}
