import { Drawer } from '@mantine/core'
import { shellText } from '#domain/words/screenShell.ts'
import { useWords } from '#web/words/useWords.tsx'
import { NavGroups } from './SideNav.tsx'

/** All places, from below, on small screens. */
export function MoreDrawer({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords()
  return (
    <Drawer
      opened
      onClose={onClose}
      position="bottom"
      size="auto"
      title={say(shellText.more)}
      closeButtonProps={{ 'aria-label': say(shellText.close) }}
    >
      <NavGroups onGo={onClose} />
    </Drawer>
  )
}
