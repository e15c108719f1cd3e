import { expect, test } from 'vitest'
import { judgeAddress } from './addressPolicy.ts'

const judged = (address: string, allowed: readonly string[] = []) => judgeAddress('some.host', address, allowed)

test('the public net may be asked, the inside only where it is named, metadata never', () => {
  for (const address of ['93.184.216.34', '2606:2800:220:1::1', '::ffff:93.184.216.34'])
    expect([address, judged(address)]).toEqual([address, 'allowed'])
  const inside = [
    '127.0.0.1',
    '127.9.9.9',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '100.64.0.1',
    '198.18.0.1',
    '240.0.0.1',
    '::1',
    'fc00::1',
    'fd12:3456::1',
    '::ffff:10.0.0.1',
    '::ffff:7f00:1',
    '::10.0.0.1',
    '64:ff9b::a00:1',
    '::ffff:0:10.0.0.1',
    '2002:a00:1::',
    '2001:db8::1',
  ]
  for (const address of inside) expect([address, judged(address)]).toEqual([address, 'private'])
  const never = [
    '0.0.0.0',
    '169.254.169.254',
    '::ffff:169.254.169.254',
    'fe80::1',
    'fe80::1%eth0',
    'fd00:ec2::254',
    '100.100.100.200',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    'ff02::1',
    'no address',
    '',
  ]
  for (const address of never)
    expect([address, judged(address, ['0.0.0.0/0', '::/0', 'some.host'])]).toEqual([address, 'never'])
})

test('a name, an address or a range opens what it names and nothing beside it', () => {
  expect(judged('10.1.2.3', ['some.host'])).toBe('allowed')
  expect(judged('10.1.2.3', ['SOME.HOST'])).toBe('allowed')
  expect(judged('10.1.2.3', ['other.host', '10.1.2.4', '10.2.0.0/16'])).toBe('private')
  expect(judged('10.1.2.3', ['10.1.0.0/16'])).toBe('allowed')
  expect(judged('::ffff:10.1.2.3', ['10.1.0.0/16'])).toBe('allowed')
  expect(judged('fd12::5', ['fd12::/16'])).toBe('allowed')
  expect(judged('fd13::5', ['fd12::/16'])).toBe('private')
})
