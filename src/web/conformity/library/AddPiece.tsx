import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { libraryText } from '#domain/words/conformityScreen.ts'
import { isProblem } from '#web/api/problem.ts'
import { useApi } from '#web/api/useApi.tsx'
import { FormEnd } from '#web/parts/FormEnd.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import classes from '../Conformity.module.css'
import { emptyPiece, PieceFields, pieceBody } from '../showing/PieceFields.tsx'
import { useConformityAgain } from '../useConformity.ts'

/** Adds a piece of evidence that hangs on no record. */
export function AddPiece({ onClose }: { readonly onClose: () => void }) {
  const api = useApi()
  const again = useConformityAgain()
  const [piece, setPiece] = useState(emptyPiece)
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api.ask('/evidence', { method: 'POST', body: pieceBody(piece) }),
    onSuccess: async () => {
      await again()
      onClose()
    },
  })
  const at = (field: string) => (isProblem(error) ? error.at(field)[0]?.sentence : undefined)
  return (
    <form
      className={classes.form}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
      onSubmit={(event) => {
        event.preventDefault()
        mutate()
      }}
    >
      <PieceFields piece={piece} onChange={setPiece} at={at} />
      <ProblemNote error={error} fields={['label', 'text', 'url', 'fileId', 'validUntil']} />
      <FormEnd submit={libraryText.add} isPending={isPending} onCancel={onClose} />
    </form>
  )
}
