import { Modal } from '@mantine/core'
import { useState } from 'react'
import { captureText } from '#domain/words/screenCapture.ts'
import { shellText } from '#domain/words/screenShell.ts'
import { useWords } from '#web/words/useWords.tsx'
import { CaptureForm } from './CaptureForm.tsx'
import { FollowLink } from './FollowLink.tsx'
import { Sent } from './Sent.tsx'
import type { Captured } from './useCapture.ts'

/** From every page by `c`: at most three things, twenty seconds. */
export function CaptureDialog({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords()
  const [captured, setCaptured] = useState<Captured | null>(null)
  const title = captured
    ? captured.kind === 'named'
      ? captureText.sentTitle
      : captureText.followTitle
    : captureText.title
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      yOffset="12vh"
      title={say(title)}
      closeButtonProps={{ 'aria-label': say(shellText.close) }}
    >
      {!captured && <CaptureForm onCaptured={setCaptured} />}
      {captured?.kind === 'named' && (
        <Sent record={captured.record} onAnother={() => setCaptured(null)} onClose={onClose} />
      )}
      {captured?.kind === 'anonymous' && <FollowLink token={captured.followToken} onDone={onClose} />}
    </Modal>
  )
}
