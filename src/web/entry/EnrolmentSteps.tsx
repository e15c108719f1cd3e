import { Button, Code, CopyButton, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { entryText } from '#domain/words/screenEntry.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { Enrolment } from './auth.ts'
import { CodeInput } from './CodeInput.tsx'
import { QrCode } from './QrCode.tsx'
import { useAuth } from './useAuth.ts'
import { useSubmit } from './useSubmit.ts'

/** Scan, type the first code, keep the recovery codes: shown before the end, so that nobody locks themselves out. */
export function EnrolmentSteps({
  enrolment: { totpURI, backupCodes },
  onDone,
}: {
  readonly enrolment: Enrolment
  readonly onDone: () => void
}) {
  const { say } = useWords()
  const auth = useAuth()
  const [code, setCode] = useState('')
  const { onSubmit, isPending, error } = useSubmit(() => auth.appCode(code), onDone)
  const key = new URL(totpURI).searchParams.get('secret')
  return (
    <Stack component="form" gap="sm" onSubmit={onSubmit}>
      <Text>{say(entryText.scan)}</Text>
      <QrCode text={totpURI} label={say(entryText.qrLabel)} />
      <Text size="sm" c="dimmed">
        {say(entryText.orType)} <Code>{key}</Code>
      </Text>
      <Text>{say(entryText.keepCodes)}</Text>
      <Code block>{backupCodes.join('\n')}</Code>
      <CopyButton value={backupCodes.join('\n')}>
        {({ copied, copy }) => (
          <Button variant="subtle" size="compact-sm" onClick={copy} style={{ alignSelf: 'start' }}>
            {say(copied ? entryText.copied : entryText.copyCodes)}
          </Button>
        )}
      </CopyButton>
      <CodeInput value={code} onChange={setCode} />
      <ProblemNote error={error} />
      <Button type="submit" loading={isPending} style={{ alignSelf: 'start' }}>
        {say(entryText.confirm)}
      </Button>
    </Stack>
  )
}
