import type { Binder } from './isms.ts'

const words = (text: string) => text.split(' ')

/** What the service management system had to show when the AIMS began: certified for eight years, in five binders. */
export const serviceBinders: readonly Binder[] = [
  {
    standard: 'iso20000',
    label: 'Service management manual, edition 9',
    url: 'https://files.lysmark.example/sms/manual',
    shows: words('4.1 4.2 4.3 4.4 5.1 5.2.1 5.3 6.1 6.3 7.1 7.5.1 7.5.4 7.6 8.1'),
  },
  {
    standard: 'iso20000',
    label: 'Service catalogue with levels and reports',
    url: 'https://files.lysmark.example/sms/catalogue',
    shows: words('8.2.1 8.2.2 8.2.3 8.2.4 8.3.2 8.3.3 9.4'),
  },
  {
    standard: 'iso20000',
    label: 'Change, release and configuration records',
    url: 'https://files.lysmark.example/sms/changes',
    shows: words('8.2.6 8.5.1 8.5.2 8.5.3'),
  },
  {
    standard: 'iso20000',
    label: 'Budget, demand and capacity of services, yearly',
    url: 'https://files.lysmark.example/sms/capacity',
    shows: words('8.4.1 8.4.2 8.4.3'),
  },
  {
    standard: 'iso20000',
    label: 'Incident, request and problem records; restart exercises',
    url: 'https://files.lysmark.example/sms/operation',
    shows: words('8.6.1 8.6.2 8.6.3 8.7.1 8.7.2 8.7.3 9.2'),
  },
]
