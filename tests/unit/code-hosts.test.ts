import { expect, it } from 'vitest';
import { isCodeForOrigin } from '@/entrypoints/background/code-hosts.ts';

it.each([
  ['names no site', null, 'https://shop.example.com', true],
  ['names this site', ['example.com'], 'https://example.com', true],
  ['names what is above', ['example.com'], 'https://shop.example.com', true],
  ['names what is below', ['login.example.com'], 'https://example.com', true],
  ['names another', ['bank.com'], 'https://example.com', false],
  ['names one that ends alike', ['ample.com'], 'https://example.com', false],
  ['names one of two', ['bank.com', 'example.com'], 'https://example.com', true],
  ['names a public suffix', ['com'], 'https://example.com', false],
  ['names a suffix of two parts', ['co.uk'], 'https://example.co.uk', false],
  ['names a suffix of people’s pages', ['github.io'], 'https://somebody.github.io', false],
  ['names a neighbour under it', ['other.github.io'], 'https://somebody.github.io', false],
  ['names a page for its suffix', ['somebody.github.io'], 'https://github.io', false],
  ['names a suffix no list knows', ['localhost'], 'http://shop.localhost:8080', false],
  ['names nothing usable', [], 'https://example.com', false],
])('an SMS that %s', (_, codeHosts, origin, isFor) => {
  expect(isCodeForOrigin(codeHosts, origin)).toBe(isFor);
});
