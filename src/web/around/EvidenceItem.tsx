import { Button, TextInput } from '@mantine/core'
import { IconFile, IconLink, IconQuote } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { aroundText } from '#domain/words/improvementAround.ts'
import { moveText } from '#domain/words/screenMoves.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { QuietButton } from '#web/parts/QuietButton.tsx'
import { useDownload } from '#web/parts/useDownload.ts'
import { useRecordPlace } from '#web/record/recordPlace.ts'
import { useWords } from '#web/words/useWords.tsx'
import panel from './Panel.module.css'
import type { Evidence } from './shapes.ts'
import { useAround } from './useAround.ts'

const icons = { file: IconFile, link: IconLink, words: IconQuote } as const

/** One piece: what it is, who added it and when; a withdrawn one stays and says why. */
export function EvidenceItem({ piece }: { readonly piece: Evidence }) {
  const { say, formats } = useWords()
  const { membership, record } = useRecordPlace()
  const [isWithdrawing, setWithdrawing] = useState(false)
  const Icon = icons[piece.kind]
  const mayWithdraw =
    !piece.withdrawnAt &&
    (piece.by?.id === membership.person.id ||
      membership.roles.some((role) => ['improvementCoordinator', 'aimsManager'].includes(role)))
  const isPast = piece.validUntil !== null && piece.validUntil < record.today
  return (
    <li>
      <p className={panel.text}>
        <Icon size={14} aria-hidden style={{ verticalAlign: -2, marginRight: 6 }} />
        <span className={piece.withdrawnAt ? panel.withdrawn : undefined}>
          <Content piece={piece} />
        </span>
      </p>
      {piece.text && <p className={piece.withdrawnAt ? panel.withdrawn : panel.text}>{piece.text}</p>}
      <p className={`${panel.line} ${panel.small}`} style={{ margin: 0 }}>
        {[piece.by?.name, formats.moment(piece.at)].filter(Boolean).join(', ')}
        {piece.validUntil && (
          <span>
            {say(isPast ? aroundText.wasValidUntil : aroundText.validUntil, { day: formats.day(piece.validUntil) })}
          </span>
        )}
        {mayWithdraw && !isWithdrawing && (
          <QuietButton label={aroundText.withdraw} onClick={() => setWithdrawing(true)} />
        )}
      </p>
      {piece.withdrawnAt && (
        <p className={panel.small} style={{ margin: 0 }}>
          {say(aroundText.evidenceWithdrawn, {
            name: piece.withdrawnBy?.name ?? '',
            reason: piece.withdrawnBecause ?? '',
          })}
        </p>
      )}
      {isWithdrawing && <Withdraw id={piece.id} onClose={() => setWithdrawing(false)} />}
    </li>
  )
}

function Content({ piece: { url, file, label } }: { readonly piece: Evidence }) {
  const download = useDownload()
  if (url) {
    return (
      <a href={url} target="_blank" rel="noreferrer noopener">
        {label}
      </a>
    )
  }
  if (!file) return label
  return (
    <>
      <Button
        size="compact-xs"
        variant="light"
        loading={download.isPending}
        onClick={() => download.mutate(`/files/${file}`)}
      >
        {label}
      </Button>
      <ProblemNote error={download.error} />
    </>
  )
}

function Withdraw({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { say } = useWords()
  const { api, path, refresh } = useAround()
  const [reason, setReason] = useState('')
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api.ask(path('evidence', id), { method: 'DELETE', body: { reason: reason.trim() || null } }),
    onSuccess: async () => {
      await refresh('evidence', 'trail')
      onClose()
    },
  })
  return (
    <div className={panel.form}>
      <TextInput
        size="xs"
        autoFocus
        label={say(moveText.reason)}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <ProblemNote error={error} />
      <div className={panel.end}>
        <Button size="xs" variant="default" onClick={onClose}>
          {say(moveText.cancel)}
        </Button>
        <Button size="xs" loading={isPending} onClick={() => mutate()}>
          {say(aroundText.withdraw)}
        </Button>
      </div>
    </div>
  )
}
