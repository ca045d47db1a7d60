import { describe, expect, test } from 'vitest';
import { urlKey } from '../../src/store/url-key.ts';

describe('addresses of one page', () => {
  test.each([
    'http://post.example/2025/bridge',
    'https://www.post.example/2025/bridge/',
    'https://post.example/2025/bridge#comments',
    'https://m.post.example/2025/bridge?utm_source=x&UTM_Medium=y&fbclid=1',
    'https://post.example:443/2025//bridge',
    'https://amp.post.example/2025/bridge',
    'https://post.example/amp/2025/bridge',
    'https://post.example/2025/bridge/amp/',
    'https://post.example/2025/bridge?amp=1',
    'https://post.example/2025/bridge/index.html',
    'https://post.example/2025/%62ridge',
    'https://www.google.com/amp/s/www.post.example/2025/bridge',
    'https://post-example.cdn.ampproject.org/c/s/post.example/2025/bridge',
    'HTTPS://POST.EXAMPLE/2025/bridge',
  ])('%s', (address) => {
    expect(urlKey(address)).toBe('post.example/2025/bridge');
  });
});

describe('addresses of different pages', () => {
  test.each([
    ['another path', 'https://post.example/a', 'https://post.example/b'],
    ['another case of the path', 'https://post.example/A', 'https://post.example/a'],
    ['a telling parameter', 'https://post.example/?id=1', 'https://post.example/?id=2'],
    ['another host', 'https://post.example/a', 'https://sport.post.example/a'],
    ['an escaped slash', 'https://post.example/a%2Fb', 'https://post.example/a/b'],
    ['a word that ends in amp', 'https://post.example/camp', 'https://post.example/c'],
  ])('%s', (_what, a, b) => {
    expect(urlKey(a)).not.toBe(urlKey(b));
  });
});

test('the order of parameters does not count', () => {
  expect(urlKey('https://post.example/?b=2&a=1')).toBe(urlKey('https://post.example/?a=1&b=2'));
});

test.each(['https://post.example/', 'https://post.example', 'ftp://post.example/a', 'a', ''])(
  '%j is the address of no article',
  (address) => {
    expect(urlKey(address)).toBe('');
  },
);
