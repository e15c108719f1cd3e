import type { Document } from './fields.ts'
import { keepingDocuments } from './readers.ts'

type Readership = Pick<Document, 'classification' | 'mustRead' | 'mayRead' | 'readers'>

/**
 * Who sees a document, as audience keys: of a confidential one whoever answers for it, the roles that must or may read it, and the
 * people it names; null: everyone in the organization. What everyone must read is for everyone.
 */
export function documentAudience(
  { classification, mustRead, mayRead, readers }: Readership,
  { owner, createdBy }: { readonly owner: string | null; readonly createdBy: string | null },
): readonly string[] | null {
  if (classification !== 'confidential' || mustRead.includes('everyone')) return null
  const roles = [...keepingDocuments, ...mustRead, ...mayRead].map((role) => `role:${role}`)
  return [...new Set(['house', ...roles, ...personKeys([owner, createdBy, ...readers.map(({ person }) => person)])])]
}

/** Who sees a version: whoever sees its document, and whoever writes it. */
export function versionAudience(
  ofDocument: readonly string[] | null,
  { owner, createdBy }: { readonly owner: string | null; readonly createdBy: string | null },
): readonly string[] | null {
  return ofDocument && [...new Set([...ofDocument, ...personKeys([owner, createdBy])])]
}

const personKeys = (people: readonly (string | null)[]) =>
  people.flatMap((person) => (person === null ? [] : [`person:${person}`]))
