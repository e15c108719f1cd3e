import { expect, test } from 'vitest'
import { checkWebhook, type WebhookAsked } from './checkWebhook.ts'

const fine: WebhookAsked = {
  name: ' Board ',
  address: 'https://hooks.example/in?for=us',
  events: ['moved', 'moved'],
  types: [],
}
const refusals = (asked: Partial<WebhookAsked>) =>
  checkWebhook({ ...fine, ...asked }, ['improvement', 'incident']).refusals.map(({ code, field }) => [code, field])

test('a webhook in order is kept as it is meant', () => {
  expect(checkWebhook(fine, ['improvement'])).toEqual({ ...fine, name: 'Board', events: ['moved'], refusals: [] })
})

test.each([
  'hooks.example',
  'ftp://hooks.example',
  'https://user:secret@hooks.example/',
  'https://hooks.example/#part',
  'https://hooks.example/a b',
  'https://',
  'https:\\\\hooks.example',
  `https://hooks.example/${'x'.repeat(2000)}`,
])('%s is no address to tell', (address) => {
  expect(refusals({ address })).toEqual([['webhook_address_invalid', 'address']])
})

test('everything that is wrong is said at once', () => {
  expect(refusals({ name: ' ', address: '', events: [], types: ['planet'] })).toEqual([
    ['name_missing', 'name'],
    ['webhook_address_invalid', 'address'],
    ['webhook_events_missing', 'events'],
    ['not_a_choice', 'types'],
  ])
  expect(refusals({ events: ['moved', 'eaten'] })).toEqual([['not_a_choice', 'events']])
})
