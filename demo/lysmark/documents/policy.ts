import { month } from '../../calendar.ts'
import type { DocumentStory } from './story.ts'

/** The AI policy, version 1, approved by the CEO at M-15 (brief §7). */
export const aiPolicy: DocumentStory = {
  title: 'AI policy',
  kind: 'policy',
  owner: 'ingrid',
  purpose: 'What Lysmark Mutual stands for when it develops, offers and uses AI; every objective follows from it.',
  requirements: ['iso42001:5.2', 'iso42001:A.2.2', 'iso42001:A.2.3', 'iso42001:A.2.4'],
  mustRead: ['everyone'],
  classification: 'public',
  publication: 'own',
  reviewEveryMonths: 12,
  reviewed: [[month(-3).day(8), 'Read in management review 3 and again before the surveillance: it still fits.']],
  versions: [
    {
      begun: month(-15).day(-4),
      author: 'amara',
      approver: 'ingrid',
      reviewed: ['hanna', 'Frames objectives, commits to requirements and to getting better; privacy is named.'],
      communication: 'Staff meeting at all three sites, intranet, and the public page; part of the welcome training.',
      missing: ['nils'],
      text: [
        'Lysmark Mutual exists so that people are not alone when something breaks down. AI may help us with that. It may not replace the person who answers for a decision.',
        '# 1. For whom it holds',
        'For everyone who works here and for every AI system we develop, offer or use, bought ones included.',
        '# 2. People decide',
        '- Where a decision matters to somebody, a person takes it or can take it back.',
        '- Whoever oversees a system may stop it at once, and nobody asks them to explain themselves first.',
        '# 3. Fair and explained',
        '- We test whether groups are treated differently without reason, before a system goes live and while it runs.',
        '- Whoever is affected gets a reason they can understand.',
        '# 4. Known risks only',
        '- No system goes live without a current risk assessment, and without an impact assessment where people are affected.',
        '- What we buy is looked at as closely as what we build.',
        '# 5. We keep what is asked of us, and get better',
        '- We meet what the law, our customers and ISO/IEC 42001 ask.',
        '- We measure whether our changes work, and say so when they do not.',
        '# 6. Speak up',
        'Anyone may report a concern, with or without a name. Nobody is worse off for it.',
        '# 7. What goes with it',
        'The information security policy and the data protection policy hold as well. This policy is reviewed every year.',
      ],
      publicText: [
        'Lysmark Mutual uses AI to help people faster, never to leave them without a person who answers.',
        '- A person takes or can take back every decision that matters to you.',
        '- We test for unfair treatment before a system goes live and while it runs.',
        '- You get a reason you can understand.',
        'Write to us if you see it otherwise; we answer.',
      ],
    },
  ],
}
