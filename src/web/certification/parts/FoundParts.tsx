import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import type { CertificationPartProps } from '../certificationPart.ts'
import { FoundPart } from './FoundPart.tsx'
import { useStages } from './useStages.ts'

/** What the body found in both stages, once it found anything. */
export function FoundParts({ record }: CertificationPartProps) {
  const { data, error } = useStages(record)
  if (!data) return <ProblemNote error={error} />
  return data.nonconformities.length + data.others.length > 0 ? <FoundPart stages={data} /> : null
}
