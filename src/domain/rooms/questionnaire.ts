import type { Label } from '../kernel/field.ts'

/** What customers, partners and investors ask about AI, in our own words, and the requirements whose evidence answers it. */
export interface Question {
  readonly id: string
  readonly text: Label
  readonly requirements: readonly string[]
}

const ask = (id: string, en: string, de: string, ...refs: readonly string[]): Question => ({
  id,
  text: { en, de },
  requirements: refs.map((ref) => `iso42001:${ref}`),
})

/** The questionnaire a customer's security or procurement team sends (C-239). */
export const questionnaire: readonly Question[] = [
  ask('scope', 'What does your AI management system cover?', 'Was umfasst Ihr KI-Managementsystem?', '4.3'),
  ask(
    'policy',
    'Is there an AI policy approved by top management?',
    'Gibt es eine KI-Politik, die die oberste Leitung genehmigt hat?',
    '5.2',
    'A.2.2',
  ),
  ask(
    'roles',
    'Who answers for AI in your organization?',
    'Wer verantwortet KI in Ihrer Organisation?',
    '5.3',
    'A.3.2',
  ),
  ask(
    'concerns',
    'How can people raise concerns, also anonymously?',
    'Wie lassen sich Bedenken melden, auch ohne Namen?',
    'A.3.3',
  ),
  ask(
    'risk',
    'How do you assess and treat AI risks?',
    'Wie beurteilen und behandeln Sie KI-Risiken?',
    '6.1.2',
    '6.1.3',
    '8.2',
    '8.3',
  ),
  ask(
    'impact',
    'How do you assess what AI systems mean for people?',
    'Wie beurteilen Sie, was KI-Systeme für Menschen bedeuten?',
    '6.1.4',
    '8.4',
    'A.5.2',
  ),
  ask(
    'inventory',
    'Do you know which AI systems you use and build?',
    'Wissen Sie, welche KI-Systeme Sie einsetzen und bauen?',
    'A.4.2',
  ),
  ask(
    'data',
    'How do you look after the data your systems learn from?',
    'Wie gehen Sie mit den Daten um, aus denen Systeme lernen?',
    'A.7.2',
    'A.7.4',
    'A.7.5',
  ),
  ask(
    'oversight',
    'Who can intervene in or stop an AI system?',
    'Wer kann in ein KI-System eingreifen oder es anhalten?',
    'A.9.2',
    'A.9.3',
  ),
  ask(
    'validation',
    'How are AI systems verified and validated before use?',
    'Wie werden KI-Systeme vor dem Einsatz geprüft und validiert?',
    'A.6.2.4',
  ),
  ask(
    'monitoring',
    'How are AI systems watched in operation?',
    'Wie werden KI-Systeme im Betrieb beobachtet?',
    '9.1',
    'A.6.2.6',
  ),
  ask('incidents', 'How do you communicate AI incidents?', 'Wie teilen Sie KI-Vorfälle mit?', 'A.8.4'),
  ask('information', 'What do users learn about an AI system?', 'Was erfahren Nutzende über ein KI-System?', 'A.8.2'),
  ask(
    'suppliers',
    'How do you choose and check suppliers of AI?',
    'Wie wählen und prüfen Sie Lieferanten von KI?',
    'A.10.3',
  ),
  ask(
    'competence',
    'How are people made competent for their work with AI?',
    'Wie werden Menschen für ihre Arbeit mit KI befähigt?',
    '7.2',
  ),
  ask(
    'audit',
    'Is the system audited internally and reviewed by management?',
    'Wird das System intern auditiert und von der Leitung bewertet?',
    '9.2.1',
    '9.3.1',
  ),
  ask(
    'improvement',
    'How do you improve, and how do you know it worked?',
    'Wie verbessern Sie, und woran erkennen Sie, dass es gewirkt hat?',
    '10.1',
    '10.2',
  ),
]
