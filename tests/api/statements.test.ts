/** Statements and quote checks over HTTP. */

import { expect, test } from 'vitest';
import type { AnswerView } from '../../src/services/answers.ts';
import type { StatementDetailView } from '../../src/services/statements.ts';
import { openApp } from './open-app.ts';

const SAID = 'The bridge tolls will double next year because the old deck must be replaced';
const REST = [
  'Drivers had asked the council for months to say what the crossing would cost them.',
  'The crossing carries forty thousand lorries a week between the harbour and the inland markets.',
].join(' ');

const report = (id: string, outlet: string, publishedAt: string, text: string) => ({
  ...{ id, outlet, publishedAt, text },
});

const DOCUMENTS = [
  report('one', 'Inland Gazette', '2025-02-04', `“${SAID},” said Tomas Olsen. ${REST}`),
  report('two', 'Coast Courier', '2025-02-05', `“${SAID},” said Tomas Olsen. ${REST}`),
  report(
    'three',
    'Hill Herald',
    '2025-02-06',
    `Lorry owners were angry. “${SAID.replace('next year', 'in spring')},” said Tomas Olsen at the harbour.`,
  ),
];

async function openFilled() {
  const { app } = await openApp();
  for (const payload of DOCUMENTS) {
    await app.inject({ method: 'POST', url: '/v1/articles', payload });
  }
  return app;
}

test('an utterance stands once in an answer, with all its reports', async () => {
  const app = await openFilled();
  const answer = await app.inject('/v1/answers?q=what+has+Olsen+said+about+tolls');
  const { items } = answer.json<AnswerView>();
  expect(items).toHaveLength(1);
  expect(items[0]?.statement.quotes).toHaveLength(2);
  const got = await app.inject(`/v1/statements/${items[0]?.statement.id ?? ''}`);
  const statement = got.json<StatementDetailView>();
  expect(statement).toMatchObject({
    id: items[0]?.statement.id,
    firstSeen: '2025-02-04',
    counts: { quotes: 3, articles: 3, outlets: 3, independent: 2 },
    speaker: { name: 'Tomas Olsen' },
  });
  const [first, copy, reworded] = statement.reports;
  expect([first?.diff, copy?.diff]).toEqual([null, null]);
  expect(copy?.copyOf).toBe(first?.quote.article.id);
  expect(reworded?.copyOf).toBeNull();
  expect(reworded?.diff?.map(({ op }) => op)).toContain('added');
  for (const { quote } of statement.reports) {
    const same = await app.inject(`/v1/statements/${quote.id}`);
    expect(same.json<StatementDetailView>().id).toBe(statement.id);
  }
  expect((await app.inject('/v1/statements/x')).json()).toMatchObject({
    code: 'statement_not_found',
  });
});

test('a quote is checked, and bad requests are refused', async () => {
  const app = await openFilled();
  const check = (payload: object) =>
    app.inject({ method: 'POST', url: '/v1/verifications', payload });
  expect((await check({ text: SAID, speaker: 'Olsen' })).json()).toMatchObject({
    verdict: 'exact',
    evidence: expect.arrayContaining([expect.objectContaining({ how: 'exact' })]) as unknown,
  });
  for (const bad of [
    {},
    { text: '' },
    { text: '…' },
    { text: 'a '.repeat(50_000) },
    { text: SAID, to: 'never' },
  ]) {
    expect((await check(bad)).statusCode).toBe(400);
  }
});
