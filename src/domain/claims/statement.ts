import type { Label } from '#domain/kernel/field.ts'
import { filled, type Language } from '#domain/words/language.ts'

/** What is certified: a system of management, never a product. By the id of its standard. */
export const certifiedSystems: Readonly<Record<string, Label>> = {
  iso42001: { en: 'AI management system', de: 'KI-Managementsystem' },
  iso27001: { en: 'information security management system', de: 'Informationssicherheits-Managementsystem' },
  iso20000: { en: 'service management system', de: 'Service-Managementsystem' },
  iso9001: { en: 'quality management system', de: 'Qualitätsmanagementsystem' },
}

const words = {
  en: 'The {system} of {organization} is certified to {edition} by {body}. The certificate covers: {scope} It is about how the work is managed; it says nothing about the result of a single product or AI system.',
  de: 'Das {system} von {organization} ist nach {edition} durch {body} zertifiziert. Das Zertifikat umfasst: {scope} Es sagt, wie die Arbeit gesteuert wird; über das Ergebnis eines einzelnen Produkts oder KI-Systems sagt es nichts.',
} as const satisfies Label

export interface Certified {
  readonly organization: string
  readonly standard: string
  readonly edition: string
  readonly body: string
  readonly scope: string
}

/** The sentence one may say about a certificate: system, standard, body, scope, and what it does not say (C-237, R17). */
export function statementOf({ standard, scope, ...rest }: Certified, language: Language): string {
  const system = (certifiedSystems[standard] ?? certifiedSystems.iso42001!)[language]
  const ended = /[.!?]$/.test(scope.trim()) ? scope.trim() : `${scope.trim()}.`
  return filled(words[language], { ...rest, system, scope: ended })
}
