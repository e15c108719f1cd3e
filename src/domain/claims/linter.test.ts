import { expect, it } from 'vitest'
import { claimsIn, claimsInAny } from './linter.ts'

const codes = (text: string, language: 'en' | 'de') => [...new Set(claimsIn(text, language).map(({ code }) => code))]

it.each([
  ['perfect_ai', 'en', 'Our AI is risk-free.'],
  ['perfect_ai', 'en', 'A perfect assistant that never makes mistakes'],
  ['perfect_ai', 'en', 'ClaimSight is 100 % accurate'],
  ['perfect_ai', 'en', 'The model has no bias'],
  ['perfect_ai', 'en', 'Not only is it free of errors, it is fast.'],
  ['perfect_ai', 'en', 'There is no doubt that our AI is flawless'],
  ['perfect_ai', 'de', 'Unsere KI ist fehlerfrei.'],
  ['perfect_ai', 'de', 'Eine unfehlbare Auswertung ohne Risiko'],
  ['perfect_ai', 'de', 'Nicht nur schnell ist sie: Sie entscheidet immer richtig.'],
  ['no_incidents', 'en', 'With us, no incidents will occur.'],
  ['no_incidents', 'en', 'Nothing can go wrong'],
  ['no_incidents', 'en', 'The certificate rules out incidents'],
  ['no_incidents', 'de', 'Es wird keine Vorfälle geben.'],
  ['no_incidents', 'de', 'Unsere Systeme versagen nie, denn sie sind ausfallfrei'],
  ['better_than_others', 'en', 'We are safer than other insurers'],
  ['better_than_others', 'en', 'Better than our competitors, and certified'],
  ['better_than_others', 'en', 'A market-leading assistant'],
  ['better_than_others', 'de', 'Wir sind sicherer als andere Versicherer'],
  ['better_than_others', 'de', 'Der Konkurrenz weit überlegen'],
  ['guaranteed_outcome', 'en', 'Certification guarantees fair decisions'],
  ['guaranteed_outcome', 'en', 'The certificate ensures that you always get the right price'],
  ['guaranteed_outcome', 'de', 'Wir garantieren faire Entscheidungen'],
  ['guaranteed_outcome', 'de', 'Das Zertifikat stellt sicher, dass jede Entscheidung stimmt'],
  ['product_certified', 'en', 'Meet our certified AI'],
  ['product_certified', 'en', 'Our chatbot is ISO 42001 certified'],
  ['product_certified', 'en', 'An ISO/IEC 42001:2023-certified AI system'],
  ['product_certified', 'en', 'Our chatbot carries ISO/IEC 42001 certification'],
  ['product_certified', 'en', 'An ISO 42001-compliant product'],
  ['product_certified', 'en', 'Our AI models are approved under ISO 42001'],
  ['product_certified', 'en', 'Meet our certifíed AI'],
  ['product_certified', 'de', 'Unsere zertifizierte KI antwortet Ihnen'],
  ['product_certified', 'de', 'Der Chatbot ist zertifiziert'],
  ['certified_by_iso', 'en', 'We are certified by ISO'],
  ['certified_by_iso', 'en', 'accredited to ISO/IEC 42001'],
  ['certified_by_iso', 'de', 'Wir sind von der ISO zertifiziert'],
  ['law_presumed', 'en', 'As we are certified, we comply with the EU AI Act'],
  ['law_presumed', 'en', 'AI-Act-compliant since July'],
  ['law_presumed', 'en', 'The certificate gives a presumption of conformity'],
  ['law_presumed', 'de', 'Damit sind wir KI-Verordnung-konform'],
  ['law_presumed', 'de', 'Mit dem Zertifikat ist die KI-Verordnung erfüllt.'],
] as const)('finds %s (%s): %s', (code, language, text) => {
  expect(codes(text, language)).toContain(code)
})

it.each([
  ['en', 'Our AI management system is certified to ISO/IEC 42001:2023 by Northlight Certification.'],
  ['en', 'A certified AI management system is about how we work.'],
  ['en', 'The certificate does not mean that our AI is perfect or risk-free.'],
  ['en', 'No AI is free of errors; we look for them and say what we found.'],
  ['en', 'It is not a guarantee that no incidents will occur, and no product is certified by it.'],
  ['en', 'An organization whose management system has a certificate works by rules.'],
  ['en', 'Our management system is approved under ISO 42001 by a body.'],
  ['en', 'Certification does not show conformity with the EU AI Act.'],
  ['en', 'Compliance with the AI Act is not part of the certificate.'],
  ['en', 'We prepare to comply with the AI Act and keep a calendar of its duties.'],
  ['en', 'We had no incidents of the highest class in 2026; two near misses taught us something.'],
  ['en', 'No risk is accepted without somebody answering for it.'],
  ['en', 'We are better than we were: the median fell from 9.4 to 5.8 hours.'],
  ['en', 'A person decides in every case, and you can ask why.'],
  ['de', 'Unser KI-Managementsystem ist nach ISO/IEC 42001:2023 zertifiziert.'],
  ['de', 'Ein zertifiziertes KI-Managementsystem sagt, wie wir arbeiten.'],
  ['de', 'Das Zertifikat bedeutet nicht, dass unsere KI fehlerfrei ist.'],
  ['de', 'Keine KI ist risikofrei.'],
  ['de', 'Faire Ergebnisse garantieren wir damit nicht.'],
  ['de', 'Die Zertifizierung belegt nicht, dass die KI-Verordnung erfüllt ist.'],
  ['de', 'Wir bereiten uns darauf vor, die KI-Verordnung einzuhalten.'],
  ['de', 'Im Jahr 2026 gab es vier Vorfälle; was wir gelernt haben, steht hier.'],
  ['de', 'Wir sind besser als im Vorjahr: 5,8 statt 9,4 Stunden.'],
] as const)('lets an honest sentence pass (%s): %s', (language, text) => {
  expect(claimsInAny(text), language).toEqual([])
})

const own = ['ClaimSight', 'Kiri (beta)', 'Rate & Risk', 'AI management']
it.each([
  'ClaimSight is ISO 42001 certified.',
  'ClaimSight is now certified to ISO/IEC 42001:2023.',
  'Meet “ClaimSight” 2.1, certified by Northlight',
  'claimsight – ISO/IEC 42001-certified',
  'Use our certified ClaimSight.',
  'ClaimSight holds an ISO 42001 certificate.',
  'The certificate for ClaimSight is on the wall.',
  'ClaimSight is compliant with ISO 42001',
  'Kiri (beta) has been certified',
  'Rate & Risk: ISO 42001 certified',
  'Claim\u00adSight is certified',
  'ClaimSight ist nach ISO/IEC 42001 zertifiziert.',
  'Das zertifizierte ClaimSight antwortet',
  'ClaimSight trägt jetzt das ISO-42001-Siegel',
  'Das Zertifikat für unser ClaimSight',
])('the workspace knows its own systems: %s', (text) => {
  expect(claimsInAny(text), 'what it cannot know').toEqual([])
  expect(claimsInAny(text, own).map(({ code }) => code)).toEqual(expect.arrayContaining(['product_certified']))
})

it.each([
  'ClaimSight is operated under a certified AI management system.',
  'The AI management system behind ClaimSight is certified to ISO/IEC 42001.',
  'Our AI management system is certified; ClaimSight is one of the systems it covers.',
  'ClaimSight is not certified, and no product is.',
  'Our AI management is certified to ISO/IEC 42001.',
  'ClaimSights und Zertifikate',
  'Unser Managementsystem für ClaimSight ist nach ISO/IEC 42001 zertifiziert.',
  'ClaimSight gehört zu einem zertifizierten KI-Managementsystem.',
])('lets what is true of a system pass: %s', (text) => {
  expect(claimsInAny(text, own)).toEqual([])
})

it('says where the claim stands in the text as it was written, whatever is hidden in it', () => {
  const text = 'Yes:\u00a0our  AI is ri\u00adsk\u2011free!'
  const [claim, ...others] = claimsIn(text, 'en')
  expect(others).toEqual([])
  expect(claim).toMatchObject({ code: 'perfect_ai', said: 'ri\u00adsk\u2011free' })
  expect(text.slice(claim?.from, claim?.to)).toBe(claim?.said)
})

it('finds an English boast on a German page, and stays quick on a text made to keep it busy', () => {
  expect(claimsInAny('Wir sind ehrlich. Our AI is flawless.').map(({ code }) => code)).toEqual(['perfect_ai'])
  const begun = Date.now()
  claimsInAny(`${'ai '.repeat(4000)}certified ${'the best ai '.repeat(2000)}`)
  claimsInAny('ai ai ai has the '.repeat(1500), ['ai ai', 'AI ai ai', 'ai ai ai has'])
  expect(Date.now() - begun).toBeLessThan(2000)
})
