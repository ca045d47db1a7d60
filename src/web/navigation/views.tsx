/** Which view belongs to which path: a further view is one more row here, and its path in the server's list. */

import type { ComponentType } from 'preact';
import { Ask } from '../views/ask.tsx';
import { BringIn } from '../views/bring-in.tsx';
import { Check } from '../views/check.tsx';
import { Corrections } from '../views/corrections.tsx';
import { NotFound } from '../views/not-found.tsx';
import { Outlet } from '../views/outlet.tsx';
import { Outlets } from '../views/outlets.tsx';
import { Read } from '../views/read.tsx';
import { Review } from '../views/review.tsx';
import { Speaker } from '../views/speaker.tsx';
import { Statement } from '../views/statement.tsx';
import type { ViewProps } from './view-props.ts';

const VIEWS: readonly (readonly [RegExp, ComponentType<ViewProps>])[] = [
  [/^\/$/u, Ask],
  [/^\/articles\/(?<id>[^/]+)$/u, Read],
  [/^\/speakers\/(?<id>[^/]+)$/u, Speaker],
  [/^\/outlets$/u, Outlets],
  [/^\/outlets\/(?<id>[^/]+)$/u, Outlet],
  [/^\/statements\/(?<id>[^/]+)$/u, Statement],
  [/^\/check$/u, Check],
  [/^\/review$/u, Review],
  [/^\/corrections$/u, Corrections],
  [/^\/bring-in$/u, BringIn],
];

/** The view of a path; one that says so where there is none. */
export function findView(path: string): { View: ComponentType<ViewProps>; id: string } {
  for (const [pattern, View] of VIEWS) {
    const found = pattern.exec(path);
    if (found) return { View, id: found.groups?.['id'] ?? '' };
  }
  return { View: NotFound, id: '' };
}
