/** Whom the labels of an interview or a transcript stand for. */

import { describe, test } from 'vitest';
import { expectSpeakers, type SpeakerRow } from './speaker-rows.ts';

const ROWS: readonly SpeakerRow[] = [
  [
    'the person whom the introduction names as a possessor',
    'Ann Lee’s new novel is out. She lives in Skarvik.\n\nQ: Why a weir?\n\nA: I grew up beside one.',
    ['“the interviewer” (anonymous)', 'Ann Lee'],
  ],
  [
    'the person of the introduction, not one named in a question',
    'Mara Solis shot her film in a week. Solis spoke by telephone.\n\nQ: How was Dino Rossi?\n\nA: I like him.',
    ['“the interviewer” (anonymous)', 'Mara Solis'],
  ],
  [
    'a role',
    'The debate was on Monday.\n\nMODERATOR: Who starts?\n\nNESS: I do. We need a dam.',
    ['“moderator” (anonymous)', 'NESS'],
  ],
];

describe('a label stands for', () => {
  test.each(ROWS)('%s', (_name, text, speakers) => {
    expectSpeakers(text, speakers);
  });
});
