import { createHmac } from 'node:crypto'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deliverNotices } from '#app/notices/deliver.ts'
import { sendOutgoing } from '#app/notices/sendOutgoing.ts'
import { allOrganizations } from '#store/people/organizations.ts'
import { aReceiver, isSigned, type Receiver } from '../notices/hooking.ts'
import { expectAccessible, expectQuiet, noBrowser, openBrowser } from './browser.ts'
import type { House } from './demoHouse.ts'
import { asAda, openMeasuredHouse, posts } from './measuredHouse.ts'

const where = noBrowser ? `assistants and trackers in a browser (skipped: ${noBrowser})` : 'assistants and trackers'

describe.skipIf(noBrowser)(where, () => {
  let browser: Browser
  let house: House
  let receiver: Receiver

  beforeAll(async () => {
    house = await openMeasuredHouse()
    receiver = await aReceiver()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await receiver?.close()
    await house?.close()
  })

  async function opened(page: Page, path: string): Promise<void> {
    await page.goto(`/o/harbour-works/${path}`)
    await page.waitForLoadState('networkidle')
    await page.getByRole('heading', { level: 1 }).waitFor()
  }

  const headers = () => ({ 'meliora-organization': 'harbour-works', origin: house.address })

  async function asked<T>(page: Page, path: string): Promise<T> {
    return (await (await page.request.get(`/api/v1${path}`, { headers: headers() })).json()) as T
  }

  /** The organization lets assistants in, and its webhooks reach this machine. */
  async function letIn(page: Page): Promise<void> {
    const { version } = await asked<{ version: number }>(page, '/organization')
    const answer = await page.request.patch('/api/v1/organization', {
      data: { assistantsAllowed: true, privateHosts: ['127.0.0.0/8'] },
      headers: { ...headers(), 'if-match': `"${version}"` },
    })
    expect(answer.status(), await answer.text()).toBe(200)
  }

  /** An assistant of somebody else's making, connected with a token over the wire. */
  async function assistant(page: Page): Promise<Client> {
    const { secret } = await posts<{ secret: string }>(page, house, '/tokens', {
      name: 'Ass',
      scopes: ['read', 'write'],
    })
    const client = new Client({ name: 'test', version: '1' })
    const requestInit = { headers: { authorization: `Bearer ${secret}` } }
    await client.connect(new StreamableHTTPClientTransport(new URL(`${house.address}/api/v1/mcp`), { requestInit }))
    return client
  }

  async function delivered(): Promise<string> {
    const [organization] = await house.app.store.outside(allOrganizations)
    await deliverNotices(house.app, organization!.id)
    return organization!.id
  }

  const item = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text })

  test('what an assistant proposes is heard of, accepted with a change, or refused with a reason; the history says both', async () => {
    const page = await asAda(browser, house)
    await letIn(page)
    const client = await assistant(page)
    const proposes = async (title: string) =>
      client.callTool({
        name: 'propose_record',
        arguments: {
          type: 'improvement',
          input: { title, description: 'Seen in 14 claims.' },
          why: 'Complaints rose.',
        },
      })
    await proposes('Ask for papers once')
    await proposes('Answer by fax')
    await delivered()
    await opened(page, 'inbox')
    await page
      .getByRole('link', { name: /An assistant proposes something new \(Improvement\)/ })
      .first()
      .click()
    await page.getByRole('heading', { name: 'Proposals', level: 1 }).waitFor()

    const wanted = item(page, 'Ask for papers once')
    await wanted.getByText('Complaints rose.').waitFor()
    await expectAccessible(page)
    await wanted.getByRole('button', { name: 'Change first …' }).click()
    await page.getByLabel('Title').fill('Ask for papers once, by letter')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Accept it so' }).click()
    await page.getByText('Ask for papers once').waitFor({ state: 'detached' })

    const unwanted = item(page, 'Answer by fax')
    await unwanted.getByRole('button', { name: 'Reject' }).click()
    await page.getByLabel('Why not').fill('Nobody has one')
    await page.getByRole('button', { name: 'Reject' }).click()
    await page.getByText('Nothing waits for a decision').waitFor()
    await page.getByLabel('State').selectOption('rejected')
    await page.getByText('Nobody has one').waitFor()
    await page.getByLabel('State').selectOption('accepted')
    await page.getByText('not as proposed').waitFor()
    await page.getByRole('link', { name: 'What came of it' }).click()

    await page.getByRole('heading', { name: 'Ask for papers once, by letter' }).first().waitFor()
    const history = page.getByText('accepted what a program proposed').first()
    await history.waitFor()

    const ref = page.url().split('/').at(-1)
    const edit = { type: 'improvement', ref, input: { title: 'Ask once' }, why: 'Shorter.' }
    await client.callTool({ name: 'propose_edit', arguments: edit })
    await opened(page, 'proposals')
    await page.getByText('Now: Ask for papers once, by letter').waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Accept', exact: true }).click()
    await page.getByText('Nothing waits for a decision').waitFor()
    expectQuiet(page)
    await page.context().close()
    await client.close()
  })

  test('an issue closed in a tracker is heard, proposed and accepted; our webhook tells what became of the task', async () => {
    const page = await asAda(browser, house)
    await letIn(page)
    await opened(page, 'settings/trackers')
    await page.getByRole('button', { name: 'Set up a tracker' }).click()
    await page.getByLabel('Name').fill('Claims')
    await page.getByLabel('Issues lie below').fill('https://github.com/acme/claims/issues')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Set up', exact: true }).click()
    const inbound = await page.getByLabel('Webhook address').inputValue()
    const secret = await page.getByLabel('Secret').inputValue()

    const { memberships } = await asked<{ memberships: { person: { id: string } }[] }>(page, '/me')
    const task = await posts<{ id: string; number: string }>(page, house, '/tasks', {
      title: 'Mask the test data',
      owner: memberships[0]!.person.id,
      dueOn: '2099-03-01',
    })
    const hook = await posts<{ secret: string }>(page, house, '/webhooks', {
      name: 'Board',
      address: receiver.address,
      events: ['moved'],
      types: ['task'],
    })
    await opened(page, `tasks/${task.number}`)
    await page.getByRole('region', { name: 'Elsewhere' }).getByRole('button', { name: 'Add' }).click()
    await page.getByLabel('Address of the issue').fill('https://github.com/acme/claims/issues/7')
    await page.getByRole('button', { name: 'Link an issue' }).click()
    await page.getByRole('link', { name: 'https://github.com/acme/claims/issues/7' }).waitFor()

    const body = JSON.stringify({
      issue: { html_url: 'https://github.com/acme/claims/issues/7', title: 'Mask data', state: 'closed' },
    })
    const signature = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
    const sent = (signed: string) =>
      fetch(inbound, {
        method: 'POST',
        body,
        headers: { 'x-hub-signature-256': signed, 'content-type': 'application/json' },
      })
    expect((await sent(`sha256=${'0'.repeat(64)}`)).status).toBe(401)
    expect((await sent(signature)).status).toBe(202)
    const organization = await delivered()
    await opened(page, 'inbox')
    await page
      .getByRole('link', { name: /was closed elsewhere/ })
      .first()
      .click()
    await item(page, 'Mask the test data').getByRole('button', { name: 'Accept', exact: true }).click()
    await page.getByText('Nothing waits for a decision').waitFor()
    await opened(page, `tasks/${task.number}`)
    await page.getByText('heard how it stands elsewhere').first().waitFor()
    await page.getByText('accepted what a program proposed').first().waitFor()

    expect(await sendOutgoing({ ...house.app, outgoing: { baseUrl: house.address } }, organization)).toBe(1)
    const told = receiver.received.at(-1)
    expect([told?.body.type, told && isSigned(told, hook.secret)]).toEqual(['task.moved', true])
    expectQuiet(page)
    await page.context().close()
  })
})
