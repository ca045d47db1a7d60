import { expect, test } from 'vitest';
import { inflect } from '../../../src/engine/tokens/inflect.ts';

test.each([
  ['say', 'say says said saying'],
  ['claim', 'claim claims claimed claiming'],
  ['argue', 'argue argues argued arguing'],
  ['deny', 'deny denies denied denying'],
  ['admit', 'admit admits admitted admitting'],
  ['quip', 'quip quips quipped quipping'],
  ['stress', 'stress stresses stressed stressing'],
  ['agree', 'agree agrees agreed agreeing'],
  ['reply', 'reply replies replied replying'],
  ['go', 'go goes went going gone'],
  ['write', 'write writes wrote writing written'],
  ['swear', 'swear swears swore swearing sworn'],
  ['explain', 'explain explains explained explaining'],
  ['reveal', 'reveal reveals revealed revealing'],
  ['answer', 'answer answers answered answering'],
  ['whisper', 'whisper whispers whispered whispering'],
])('inflects %s', (lemma, forms) => {
  expect(inflect(lemma).map(([form]) => form)).toEqual(forms.split(' '));
});
