import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proposeServices } from '@/utils/domain/propose-services.ts';

const services = [
  'WhatsApp',
  'Telegram',
  'Google, Gmail, Youtube',
  'Twitter',
  'OpenAI',
  'Amazon',
  'Amazon Flex',
  'Booking.com',
  'Mail.ru',
  'Uber',
  'Uber Eats',
  'X5',
];

describe('the site in the current tab proposes its service', () => {
  test.each([
    ['web.telegram.org', ['Telegram']],
    ['accounts.google.com', ['Google, Gmail, Youtube']],
    ['www.youtube.com', ['Google, Gmail, Youtube']],
    ['x.com', ['Twitter']],
    ['chatgpt.com', ['OpenAI']],
    ['www.amazon.co.uk', ['Amazon', 'Amazon Flex']],
    ['booking.com', ['Booking.com']],
    ['e.mail.ru', ['Mail.ru']],
    ['m.uber.com', ['Uber', 'Uber Eats']],
    ['example.com', []],
    ['not-telegram.example', []],
    ['telegram.evil.example', []],
    ['127.0.0.1', []],
    ['[::1]', []],
    ['localhost', []],
    ['', []],
  ])('%s: %j', (host, proposed) => {
    expect(proposeServices(host, services)).toEqual(proposed);
  });

  test('any host is answered with services of the list', () => {
    fc.assert(
      fc.property(fc.oneof(fc.domain(), fc.string()), (host) => {
        expect(proposeServices(host, services).every((name) => services.includes(name))).toBe(true);
      }),
    );
  });
});
