import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { aroundText } from '#domain/words/improvementAround.ts'
import { isProblem } from '#web/api/problem.ts'
import { emptyPiece, type NewPiece, PieceFields, pieceBody } from '#web/conformity/showing/PieceFields.tsx'
import { FormEnd } from '#web/parts/FormEnd.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import panel from './Panel.module.css'
import { useAround } from './useAround.ts'

/** On a record most evidence is said in words. */
const atFirst: NewPiece = { ...emptyPiece, kind: 'words' }

/** Adds words, a link or a file. */
export function EvidenceForm({ onClose }: { readonly onClose: () => void }) {
  const { api, path, refresh } = useAround()
  const [piece, setPiece] = useState(atFirst)
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api.ask(path('evidence'), { method: 'POST', body: pieceBody(piece) }),
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
      <PieceFields piece={piece} onChange={setPiece} at={at} />
      <ProblemNote error={error} fields={['label', 'text', 'url', 'fileId', 'validUntil']} />
      <FormEnd submit={aroundText.addEvidence} isPending={isPending} onCancel={onClose} />
    </form>
  )
}
