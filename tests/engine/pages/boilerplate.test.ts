/** Lines of the house, and lines of prose that look like them. */

import { expect, test } from 'vitest';
import { findBoilerplate } from '../../../src/engine/pages/text/boilerplate.ts';
import { cutBoilerplate } from '../../../src/engine/pages/text/cut-boilerplate.ts';

test.each([
  ['end', 'Comments'],
  ['end', 'Comments (14)'],
  ['end', '12 comments'],
  ['end', 'No comments yet...'],
  ['end', 'About the Author'],
  ['end', 'About the Author: Pim van Eck covers the coast.'],
  ['end', 'Join the conversation'],
  ['list', 'Related Articles'],
  ['list', 'TRENDING NOW'],
  ['list', 'Most read'],
  ['list', 'You may also like'],
  ['list', 'MORE FROM THE MORNING SHEET'],
  ['list', 'Read more'],
  ['skip', 'ADVERTISEMENT'],
  ['skip', 'Story continues below'],
  ['skip', 'Story continues below this advertisement'],
  ['skip', 'Scroll to continue with content'],
  ['skip', 'Read full story'],
  ['skip', 'Show more from Morning Sheet'],
  ['skip', 'ALSO READ | How a lamp is lit in Brakel'],
  ['skip', 'Also read: How a lamp is lit in Brakel'],
  ['skip', 'WATCH: The furnace at night'],
  ['skip', 'Poll: Who should chair the board?'],
  ['skip', 'Share · Save · 12 comments'],
  ['skip', 'Like  Comment  Share'],
  ['skip', 'Top stories  For you  Following  Local'],
  ['skip', 'Sections: Coast | Valley | Money'],
  ['skip', 'Sign up for The Tide Table, our weekly letter'],
  ['skip', 'Join our WhatsApp channel for breaking news'],
  ['skip', 'Subscribe for $1 a week. Cancel anytime.'],
  ['skip', 'Follow Skerry Bulletin'],
  ['skip', 'Follow us on Facebook and X'],
  ['skip', 'Try our new reader'],
  ['skip', 'Explore what the Sheet offers:'],
  ['skip', 'Click here to add us to your feed'],
  ['skip', 'We use cookies to improve your feed. Manage preferences'],
  ['skip', '© 2025 Morning Sheet'],
  ['skip', '[Photo: The north quay at dusk. Credit: supplied]'],
  ['skip', '(Image: Skerry Bulletin)'],
  ['skip', '(With inputs from agencies)'],
  ['skip', '(Adds share move in first paragraph.)'],
  ['skip', 'tags : harbour - tolls'],
  ['skip', 'First Published: May 12, 2025, 09:45 IST'],
  ['skip', 'Disclaimer: Views are those of readers.'],
  ['skip', '&w=640&q=75)'],
  ['skip', 'https://skerry.example/tolls?page=2'],
  ['skip', '#harbour #tolls'],
  ['skip', '4 min read'],
  ['skip', '7-Minute Listen    Download    Transcript'],
  ['skip', 'Reply   12'],
  ['skip', '(SOUNDBITE OF ARCHIVED RECORDING)'],
  ['list', 'AND ALSO'],
  ['list', 'A word from our sponsor'],
])('%s: %s', (effect, line) => {
  expect(findBoilerplate(line)).toBe(effect);
});

test.each([
  ['Comments like these, Ness said, were “not worth the ink.”'],
  ['He had no comments.'],
  ['Related articles of clothing were found on the quay.'],
  ['More from him was to come.'],
  ['“More from the sea than from the board,” he said.'],
  ['Advertisement is the only trade that thrives here, she said.'],
  ['Follow the money, said the clerk, and you will find the quay.'],
  ['Subscribers to the plan were told that it “would not float.”'],
  ['“Share it, save it, like it,” she said.'],
  ['Share prices fell by four per cent.'],
  ['“Read more,” the teacher told them.'],
  ['Watch keepers said that the lamp had been out since May.'],
  ['About the author nothing is known, the publisher said.'],
  ['[He] said that the quay would be mended.'],
  ['“[We] count heads,” he said.'],
  ['(He declined to say more.)'],
  ['Privacy is dead, the minister told the chamber.'],
  ['Click, said the lock, and the door was shut.'],
  ['The board, the union, the crew: all said no.'],
  ['Tags were tied to every crate, Ness said.'],
  ['Try as they might, the crews could not free it.'],
  ['Disclaimers will not help them, said the judge.'],
])('is prose: %s', (line) => {
  expect(findBoilerplate(line)).toBeNull();
});

const PROSE = 'The board met on Monday and heard eleven skippers, none of whom had slept. '
  .repeat(4)
  .trim();

test.each([
  ['About the Author Pim van Eck writes about glass. Follow him @pim More'],
  [
    'tags : glass - Brakel view comments Location : Brakel First Published: May 12, 2025, 09:45 IST',
  ],
  ['First Published: May 12, 2025, 09:45 IST News Why the furnace burned'],
  ['Disclaimer: What readers write is theirs. Be kind to one another.'],
  ['Click here to add Skerry Bulletin as your source. Download the Skerry App for more!'],
  ['Get Latest Updates on Glass, Boats And Weather.'],
  ['(With inputs from agencies)'],
  ['ADVERTISEMENT'],
])('cuts off at the end of a line: %s', (tail) => {
  expect(cutBoilerplate(`${PROSE} ${tail}`)).toEqual([{ start: 0, end: PROSE.length }]);
});

test.each([['top videos View all'], ['ADVERTISEMENT'], ['Story continues below Advertisement']])(
  'cuts out of a line: %s',
  (phrase) => {
    const line = `${PROSE} ${phrase} ${PROSE}`;
    const [first, second, ...rest] = cutBoilerplate(line);
    expect(line.slice(first?.start, first?.end)).toBe(PROSE);
    expect(line.slice(second?.start, second?.end)).toBe(PROSE);
    expect(rest).toEqual([]);
  },
);

test.each([
  ['She said that about the author nothing was known. About the author’s wife more was.'],
  ['“Comments,” he said, “are for readers.” Comments came all the same.'],
  ['They said the disclaimer: nobody reads it. Disclaimers were printed anyway.'],
  ['He asked them to follow us on the road. Follow they did.'],
  ['It was first published: in 1931, she said. Published authors were few.'],
])('leaves prose whole: %s', (tail) => {
  const line = `${PROSE} ${tail} ${PROSE}`;
  expect(cutBoilerplate(line)).toEqual([{ start: 0, end: line.length }]);
});
