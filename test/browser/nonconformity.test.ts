import type { Locator, Page as Screen } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { confirmed, findsWhy } from '#test/journeys/driver/correcting.ts'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import { noBrowser } from './browser.ts'
import { type CorrectingHouse, openCorrectingHouse } from './correctingHouse.ts'
import { at, expectSeen, expectSeenEverywhere, nextOn, types } from './harbour.ts'

const where = noBrowser ? `nonconformities in a browser (skipped: ${noBrowser})` : 'nonconformities in a browser'

describe.skipIf(noBrowser)(where, { timeout: 60_000 }, () => {
  let house: CorrectingHouse
  let it: Page

  beforeAll(async () => {
    house = await openCorrectingHouse('2026-03-02')
  }, 60_000)
  afterAll(() => house?.harbour.close())

  /** One person's turn: opens the record in their own browser, acts on the card of the next step, and leaves. */
  async function turn(who: Person, step: string, act: (next: Locator, page: Screen) => Promise<void>): Promise<void> {
    const page = await house.harbour.signedIn(who)
    await page.goto(at(`nonconformities/${it.number}`))
    const next = nextOn(page)
    await page.getByRole('heading', { name: `Next: ${step}` }).waitFor()
    await act(next, page)
    await expectSeen(page, `nc-${step.replaceAll(' ', '-')}`)
    await next.getByRole('button', { name: step, exact: true }).click()
    await page
      .getByRole('status')
      .filter({ hasText: `${step}: done` })
      .waitFor()
    await house.harbour.leave(page)
  }

  test('one line, what, where and when report it; nobody is asked for the requirement', async () => {
    const page = await house.harbour.signedIn(house.team.reporter)
    await page.goto(at('nonconformities/new'))
    await types(page, {
      'In one line': 'Deployed without risk assessment',
      'What happened\\?': 'The new scoring model went live on Monday; nobody had assessed its risks.',
      Site: 'Hamburg',
    })
    await expectSeen(page, 'nc-new')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { level: 1, name: 'Deployed without risk assessment' }).waitFor()
    await page.getByText('It waits for Amara').waitFor()
    await house.harbour.leave(page)
    const [found] = await house.team.reporter.lists()
    expect(found).toMatchObject({ state: 'reported' })
    it = await house.team.reporter.reads(found!)
  })

  test('the manager names the requirement; four answers give the severity before anything is sent', async () => {
    await turn(house.team.manager, 'Confirm', async (next, page) => {
      await picks(next, page, { 'Requirement not met': '8.2 Perform risk', 'Answers for the process': 'Piet' })
      await answers(next, {
        'Is serious harm imminent?': ['No'],
        'Has an element of the system failed completely?': ['No'],
        'Does it significantly undermine the system’s effect?': ['Yes'],
        'Is it isolated?': ['Yes'],
      })
      await next.getByText('under control within 72 hours').waitFor()
      await next.getByText('Everything it needs is here.').waitFor()
    })
    expect(await house.team.manager.reads(it)).toMatchObject({ state: 'confirmed', fields: { severity: 'major' } })
  })

  test('whoever answers for the process stops the harm and puts it right', async () => {
    await turn(house.team.process, 'Bring under control', (next) =>
      answers(next, {
        'Was the activity stopped?': ['Yes', 'Scoring is off'],
        'Was the impact contained?': ['Yes', 'Scores of Monday are withdrawn'],
        'Are temporary safeguards in place?': ['Not applicable', 'Nothing runs that needs them'],
        'Were those affected told?': ['Not applicable', 'No one was scored'],
      }),
    )
    await turn(house.team.process, 'Mark corrected', async (next, page) => {
      await picks(next, page, { How: 'What was missing is done' })
      await types(next, { 'What was corrected': 'Risk assessment done', Evidence: 'RA-17, signed on 6 March' })
    })
  })

  test('the manager decides with cases like it in sight, and the owner begins to look for the cause', async () => {
    await turn(house.team.manager, 'Decide on corrective action', async (next, page) => {
      await next.getByText('None in the last twelve months.').waitFor()
      await answers(next, {
        'Is it a pattern?': ['No', 'The first of its kind'],
        'Can the causes be addressed?': ['Yes', 'Onboarding can be changed'],
      })
      await types(next, {
        'What if it happens again\\?': 'A system with unknown risks decides on people.',
        'Likely causes': 'The developer did not know it was required.',
        'What would corrective action need\\?': 'Two days of the training lead',
        'Why so decided': 'It would happen again with the next new hire.',
      })
      await next.getByText('Needed', { exact: true }).click()
      await picks(next, page, { Owner: 'Oskar' })
    })
    await turn(house.team.owner, 'Begin the cause analysis', async (next, page) => {
      await picks(next, page, { Person: 'Nia' })
      await next.getByText('From outside the team').last().click()
    })
  })

  test('the plan stands under the root cause it removes, and somebody else approves it', async () => {
    await findsWhy(house.team.owner, it)
    await turn(house.team.owner, 'Plan', async (next, page) => {
      await next.getByText('Against: No process finds and trains new hires').waitFor()
      await answers(next, { 'Could the same be so elsewhere?': ['Yes', 'Every team with new hires'] })
      await types(next, {
        'Root cause': 'No process makes sure that new hires get the training their role needs.',
        Action: 'Onboarding assigns the training of the role on day one',
        Resources: 'Two days of the training lead',
        Due: '10 Apr 2026',
        'Why this much, no more and no less': 'One rule; nothing that slows a release down.',
        'It has worked when': 'No system goes live unassessed within 60 days.',
      })
      await picks(next, page, { Kind: 'Process change', Responsible: 'Oskar' })
      await next.getByText('It does not come back').click()
    })
    await turn(house.team.manager, 'Approve the plan', async (_, page) => {
      const picture = page.getByRole('region', { name: 'From cause to proof' })
      await picture.getByText('No process finds and trains new hires').waitFor()
      await picture.getByText('Onboarding assigns the training').waitFor()
      await picture.getByText('It does not come back').waitFor()
    })
    await turn(house.team.owner, 'Start the work', async () => {})
    await turn(house.team.owner, 'Mark implemented', async (next) => {
      await next.getByLabel('Onboarding assigns the training of the role on day one').click()
      await types(next, { Evidence: 'Release 14 of the onboarding tool' })
    })
  })

  test('nobody verifies before its day, nor whoever did the work; sixty days later Priya does', async () => {
    const { harbour, team } = house
    const page = await harbour.signedIn(team.owner)
    await page.goto(at(`nonconformities/${it.number}`))
    await page.getByText(/Nothing to do until 1 May 2026/).waitFor()
    await page.getByText('It waits for Priya').waitFor()
    await harbour.leave(page)
    harbour.itIs('2026-05-01')
    await turn(team.verifier, 'Verify', async (next) => {
      await next.getByText('Not once since the work was done.').waitFor()
      await next.getByText('Effective', { exact: true }).click()
      await types(next, { Because: 'None went live unassessed, and the rule is lived.' })
    })
    expect(await team.verifier.reads(it)).toMatchObject({ state: 'verified', fields: { recurrences: 0 } })
  })

  test('what works becomes the rule, the six records are there, and the way of it can be read by everyone', async () => {
    const { team } = house
    await turn(team.owner, 'Update the system', async (next, page) => {
      for (const area of ['Policies', 'Controls', 'Documentation'])
        await updated(next, `${area} updated?`, 'Does not apply', 'It says so already')
      for (const [question, what] of Object.entries(rules)) await updated(next, question, 'Updated', what)
      await fillUpdates(next, page)
    })
    await turn(team.manager, 'Close', async (next, page) => {
      await types(next, { 'What others can learn': 'A rule that depends on knowing it needs a process that tells.' })
      await page
        .getByRole('region', { name: 'The six records' })
        .getByRole('img', { name: 'missing' })
        .waitFor({ state: 'detached' })
    })
  })

  test('C-227 who did what and when stands on a timeline, each step with its place in the hash chain', async () => {
    const { harbour, team } = house
    const page = await harbour.signedIn(team.reporter)
    await page.goto(at(`nonconformities/${it.number}`))
    const who = page.getByRole('region', { name: 'Who did what, when' })
    await expect.poll(() => who.getByRole('listitem').count(), { timeout: 8000 }).toBe(13)
    const steps = await who.getByRole('listitem').allInnerTexts()
    const people = [
      'Ada',
      'Amara',
      'Piet',
      'Piet',
      'Amara',
      'Oskar',
      'Oskar',
      'Amara',
      'Oskar',
      'Oskar',
      'Priya',
      'Oskar',
      'Amara',
    ]
    for (const [place, person] of people.entries())
      expect(steps[place]).toMatch(new RegExp(`${person} [^]*\\d+:[0-9a-f]{10}`))
    expect(steps.filter((step) => step.includes('after 60 days'))).toHaveLength(1)
    await expectSeen(page, 'nc-closed')
    await harbour.leave(page)
  })

  test('what is minor, isolated and fixed is settled with one form; from it an improvement is raised', async () => {
    const { harbour, team } = house
    const small = await team.reporter.raises({ title: 'A signature is missing', detectedOn: '2026-04-30' })
    const page = await harbour.signedIn(team.manager)
    await page.goto(at(`nonconformities/${small.number}`))
    const next = nextOn(page)
    await page.getByText('In one go', { exact: true }).click()
    await picks(next, page, { 'Requirement not met': '7.2', 'Answers for the process': 'Piet' })
    await types(next, {
      'What shows it': 'List of April, line 4',
      'How was it fixed\\?': 'Signed',
      'What shows that\\?': 'The list as of today',
      'What if it happens again\\?': 'Little',
      'Why is no corrective action needed\\?': 'Once in three years',
    })
    await expectSeen(page, 'nc-simple')
    await next.getByRole('button', { name: 'Settle and close' }).click()
    await page.getByText('It is closed.').waitFor()
    expect(await team.manager.reads(small)).toMatchObject({ state: 'closed', fields: { closedAs: 'corrected' } })

    await page.getByRole('button', { name: 'Other steps' }).click()
    await page.getByRole('menuitem', { name: 'Raise an improvement' }).click()
    const dialog = page.getByRole('dialog')
    await types(dialog, { 'In one line': 'Sign lists on the tablet' })
    await expectSeen(page, 'nc-raise')
    await dialog.getByRole('button', { name: 'Raise it' }).click()
    await page
      .getByRole('link', { name: /Sign lists on the tablet/ })
      .first()
      .waitFor()
    await harbour.leave(page)
  })

  test('C-002 Clause 10 shows both flows; what follows from one is a record of the other with a link, never the same', async () => {
    const { harbour, team } = house
    const page = await harbour.signedIn(team.manager)
    await page.goto(at('clause10'))
    const improve = page.getByRole('region', { name: 'Improve what works' })
    const correct = page.getByRole('region', { name: 'Correct what failed' })
    await improve.getByText('42001 10.1').waitFor()
    await correct.getByText('42001 10.2').waitFor()
    await improve.getByRole('link', { name: 'Sign lists on the tablet' }).waitFor()
    expect(await correct.getByText('Sign lists on the tablet').count()).toBe(0)
    await page.getByText('A rule that depends on knowing it').waitFor()
    await expectSeen(page, 'clause10')
    await improve.getByRole('link', { name: 'Sign lists on the tablet' }).click()
    await page.getByRole('link', { name: /A signature is missing/ }).waitFor()
    await harbour.leave(page)
    expect((await team.manager.lists()).map(({ title }) => title)).not.toContain('Sign lists on the tablet')
  })

  test('on a phone, in the dark and in German', async () => {
    const { harbour, team } = house
    const open = await confirmed(team, { title: 'Released without approval', detectedOn: '2026-04-30' })
    await expectSeenEverywhere(
      (look) => harbour.signedIn(team.process, look),
      [
        'clause10',
        'nonconformities',
        'nonconformities/new',
        `nonconformities/${it.number}`,
        `nonconformities/${open.number}`,
      ],
    )
  })
})

const rules = {
  'Procedures updated?': 'Onboarding procedure v3',
  'Training updated?': 'Training T-9',
  'Risks and opportunities examined again?': 'R-12',
  'Changes told to those concerned?': 'All team leads',
}

/** Answers questions by their chips; what or why beside them. */
async function answers(within: Locator, said: Readonly<Record<string, readonly [string, string?]>>): Promise<void> {
  for (const [question, [answer, why]] of Object.entries(said)) {
    await within.getByRole('radiogroup', { name: question }).getByText(answer, { exact: true }).click()
    if (why) await within.getByRole('textbox', { name: `${question} Why` }).fill(why)
  }
}

async function updated(within: Locator, question: string, answer: string, what: string): Promise<void> {
  await within.getByRole('radiogroup', { name: question }).getByText(answer, { exact: true }).click()
  await within.getByRole('textbox', { name: new RegExp(`^${question.replace('?', '\\?')} `) }).fill(what)
}

/** Chooses the first option found by these words. */
async function picks(within: Locator, page: Screen, said: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, words] of Object.entries(said)) {
    await within.getByRole('combobox', { name: label, exact: true }).last().click()
    await page
      .getByRole('option', { name: new RegExp(words) })
      .first()
      .click()
  }
}

/** A row for each area that was updated. */
async function fillUpdates(within: Locator, page: Screen): Promise<void> {
  const rows: readonly (readonly string[])[] = [
    ['Procedures', 'Onboarding procedure v3'],
    ['Training', 'Training T-9'],
    ['Risks and opportunities', 'R-12'],
    ['Communication', 'Mail of 30 April', 'Team leads'],
  ]
  for (const [at, [area, reference, recipients]] of rows.entries()) {
    if (at > 0) await within.getByRole('button', { name: 'Add', exact: true }).click()
    await picks(within, page, { Area: area! })
    await within.getByRole('textbox', { name: 'Which one' }).last().fill(reference!)
    if (recipients) await within.getByRole('textbox', { name: 'Told to' }).last().fill(recipients)
  }
}
