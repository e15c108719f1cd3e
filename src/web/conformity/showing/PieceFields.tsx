import { SegmentedControl, Textarea, TextInput } from '@mantine/core'
import { SHORT_TEXT } from '#domain/checks/text.ts'
import { aroundText } from '#domain/words/improvementAround.ts'
import { DayInput } from '#web/fields/day/DayInput.tsx'
import { FileInput } from '#web/fields/file/FileInput.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { NamedPiece } from '../shapes.ts'

const kinds = ['words', 'link', 'file'] as const
const LONGEST = 5000

export interface NewPiece {
  readonly kind: NamedPiece['kind']
  readonly label: string
  readonly text: string
  readonly url: string
  readonly fileId: string | null
  readonly validUntil: string | null
}

export const emptyPiece: NewPiece = { kind: 'file', label: '', text: '', url: '', fileId: null, validUntil: null }

interface Shown {
  readonly piece: NewPiece
  readonly onChange: (piece: NewPiece) => void
  /** The refusal of a field. */
  readonly at: (field: string) => string | undefined
}

/** What a new piece of evidence consists of. */
export function PieceFields({ piece, onChange, at }: Shown) {
  const { say } = useWords()
  const change = (changed: Partial<NewPiece>) => onChange({ ...piece, ...changed })
  return (
    <>
      <SegmentedControl
        size="xs"
        aria-label={say(aroundText.evidenceKind)}
        value={piece.kind}
        onChange={(kind) => change({ kind: kind as NewPiece['kind'] })}
        data={kinds.map((kind) => ({ value: kind, label: say(aroundText[kind]) }))}
      />
      <TextInput
        label={say(aroundText.evidenceLabel)}
        required
        autoFocus
        maxLength={SHORT_TEXT}
        error={at('label')}
        value={piece.label}
        onChange={({ currentTarget }) => change({ label: currentTarget.value })}
      />
      {piece.kind === 'words' && (
        <Textarea
          label={say(aroundText.words)}
          maxLength={LONGEST}
          error={at('text')}
          value={piece.text}
          onChange={({ currentTarget }) => change({ text: currentTarget.value })}
        />
      )}
      {piece.kind === 'link' && (
        <TextInput
          type="url"
          label={say(aroundText.link)}
          error={at('url')}
          value={piece.url}
          onChange={({ currentTarget }) => change({ url: currentTarget.value })}
        />
      )}
      {piece.kind === 'file' && (
        <FileInput
          field={{ kind: 'file', label: aroundText.file }}
          names={{}}
          label={say(aroundText.file)}
          error={at('fileId')}
          value={piece.fileId}
          onChange={(fileId) => change({ fileId })}
        />
      )}
      <DayInput
        field={{ kind: 'day', label: aroundText.holdsUntil }}
        names={{}}
        label={say(aroundText.holdsUntil)}
        error={at('validUntil')}
        value={piece.validUntil}
        onChange={(validUntil) => change({ validUntil })}
      />
    </>
  )
}

/** Only the part its kind consists of. */
export function pieceBody({ kind, label, text, url, fileId, validUntil }: NewPiece) {
  const part = { words: { text: text.trim() || null }, link: { url: url.trim() || null }, file: { fileId } }[kind]
  return { kind, label: label.trim(), ...part, ...(validUntil ? { validUntil } : {}) }
}
