import { describe, expect, test } from 'vitest';
import { builtInTopics } from '../../src/search/built-in-topics.ts';
import { makeThesaurus } from '../../src/search/thesaurus.ts';

const EDIT = { kinds: [], parts: [], isRemoved: false, updatedAt: '2025-03-04T00:00:00Z' };

describe('the thesaurus', () => {
  const thesaurus = makeThesaurus([]);

  test('gives other words for the same matter, in whatever form one asks', () => {
    expect(thesaurus.synonymsOf('ceasefires')).toContain('truce');
    expect(thesaurus.synonymsOf('Truce')).toContain('ceasefire');
    expect(thesaurus.synonymsOf('truce')).not.toContain('truce');
    expect(thesaurus.synonymsOf('Ukraine')).not.toContain('Russia');
  });

  test('gives kinds of a matter, and never the matter of a kind', () => {
    expect(thesaurus.synonymsOf('weather')).toContain('fog');
    expect(thesaurus.synonymsOf('fog')).not.toContain('weather');
    expect(thesaurus.synonymsOf('fog')).not.toContain('snow');
  });

  test('gives parts of a whole, and never the whole of a part', () => {
    expect(thesaurus.partsOf('Donbas')).toEqual(['Donetsk', 'Luhansk']);
    expect(thesaurus.partsOf('Donetsk')).toEqual([]);
    expect(thesaurus.synonymsOf('Donbas')).toEqual([]);
  });

  test('gives nothing for a word of no topic', () => {
    expect(thesaurus.synonymsOf('octopus')).toEqual([]);
    expect(thesaurus.synonymsOf('?!')).toEqual([]);
  });

  test('joins words that are one term', () => {
    expect(thesaurus.joinCompounds(['power', 'cuts', 'Odesa'])).toEqual(['power cuts', 'Odesa']);
  });

  test('has what people added, changed and took away', () => {
    const edited = makeThesaurus([
      { ...EDIT, id: 'octopus', name: 'octopus', synonyms: ['kraken', 'squid'] },
      { ...EDIT, id: 'ceasefire', name: 'ceasefire', synonyms: ['lull'] },
      { ...EDIT, id: 'donbas', name: 'Donbas', synonyms: [], isRemoved: true },
    ]);
    expect(edited.synonymsOf('krakens')).toEqual(['octopus', 'squid']);
    expect(edited.synonymsOf('ceasefire')).toContain('lull');
    expect(edited.synonymsOf('ceasefire')).not.toContain('armistice');
    expect(edited.partsOf('Donbas')).toEqual([]);
  });
});

describe('the built-in topics', () => {
  const topics = builtInTopics();

  test('have ids of their own, in order', () => {
    const ids = topics.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(ids);
    expect(ids).not.toContain('');
  });

  test('have a name and something to say by it', () => {
    const idle = topics.filter(
      ({ name, synonyms, kinds, parts }) =>
        !name || synonyms.length + kinds.length + parts.length === 0,
    );
    expect(idle).toEqual([]);
  });
});
