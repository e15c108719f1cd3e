import { Button, SegmentedControl, Textarea, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { SHORT_TEXT } from '#domain/checks/text.ts'
import { aroundText } from '#domain/words/improvementAround.ts'
import { moveText } from '#domain/words/screenMoves.ts'
import { isProblem } from '#web/api/problem.ts'
import { DayInput } from '#web/fields/day/DayInput.tsx'
import { FileInput } from '#web/fields/file/FileInput.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import panel from './Panel.module.css'
import type { Evidence } from './shapes.ts'
import { useAround } from './useAround.ts'

type Kind = Evidence['kind']

const LONGEST = 5000
const empty = {
  kind: 'words' as Kind,
  label: '',
  text: '',
  url: '',
  fileId: null as string | null,
  validUntil: null as string | null,
}

/** Adds words, a link or a file. */
export function EvidenceForm({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords()
  const { api, path, refresh } = useAround()
  const [piece, setPiece] = useState(empty)
  const change = (changed: Partial<typeof empty>) => setPiece({ ...piece, ...changed })
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api.ask(path('evidence'), { method: 'POST', body: bodyOf(piece) }),
    onSuccess: async () => {
      await refresh('evidence', 'trail')
      onClose()
    },
  })
  const at = (field: string) => (isProblem(error) ? error.at(field)[0]?.sentence : undefined)
  return (
    <form
      className={panel.form}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
      onSubmit={(event) => {
        event.preventDefault()
        mutate()
      }}
    >
      <SegmentedControl
        size="xs"
        aria-label={say(aroundText.evidenceKind)}
        value={piece.kind}
        onChange={(kind) => change({ kind: kind as Kind })}
        data={(['words', 'link', 'file'] as const).map((kind) => ({ value: kind, label: say(aroundText[kind]) }))}
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
      <ProblemNote error={error} fields={['label', 'text', 'url', 'fileId', 'validUntil']} />
      <div className={panel.end}>
        <Button size="xs" variant="default" onClick={onClose}>
          {say(moveText.cancel)}
        </Button>
        <Button size="xs" type="submit" loading={isPending}>
          {say(aroundText.addEvidence)}
        </Button>
      </div>
    </form>
  )
}

/** Only the part its kind consists of. */
function bodyOf({ kind, label, text, url, fileId, validUntil }: typeof empty) {
  const part = { words: { text: text.trim() || null }, link: { url: url.trim() || null }, file: { fileId } }[kind]
  return { kind, label: label.trim(), ...part, ...(validUntil ? { validUntil } : {}) }
}
