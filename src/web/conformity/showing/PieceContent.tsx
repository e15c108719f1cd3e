import { Button } from '@mantine/core'
import { IconFile, IconLink, IconQuote } from '@tabler/icons-react'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useDownload } from '#web/parts/useDownload.ts'
import type { NamedPiece } from '../shapes.ts'

const icons = { file: IconFile, link: IconLink, words: IconQuote } as const

/** A piece of evidence by its label: a file is downloaded, a link opened elsewhere, words are read where they stand. */
export function PieceContent({ piece }: { readonly piece: NamedPiece }) {
  const { kind, label, url, file, text } = piece
  const Icon = icons[kind]
  return (
    <span>
      <Icon size={14} aria-hidden style={{ verticalAlign: -2, marginRight: 6 }} />
      {kind === 'link' && url && (
        <a href={url} target="_blank" rel="noreferrer noopener">
          {label}
        </a>
      )}
      {kind === 'file' && file && <Download label={label} file={file.id} />}
      {kind === 'words' && <span title={text ?? ''}>{label}</span>}
    </span>
  )
}

function Download({ label, file }: { readonly label: string; readonly file: string }) {
  const download = useDownload()
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
