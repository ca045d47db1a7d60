/** Roles, and when articles gave them. */

import type { SpeakerDetail } from '../api/shapes.ts';
import { TEXTS } from '../texts.ts';
import { momentInWords } from './moments.ts';
import { Isolated } from './name.tsx';

export function Roles({ roles }: { readonly roles: SpeakerDetail['roles'] }) {
  return (
    <section>
      <h2>{TEXTS.speaker.roles}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{TEXTS.speaker.role}</th>
            <th scope="col">{TEXTS.speaker.held}</th>
          </tr>
        </thead>
        <tbody>
          {roles.map((role) => (
            <tr key={`${role.role} ${role.status} ${role.affiliation ?? ''}`}>
              <th scope="row">
                {statusOf(role)} <Isolated text={role.role} />
              </th>
              <td>
                {[...new Set([role.firstSeen, role.lastSeen])].map(seenOn).join(' – ')}
                <br />
                <small>{TEXTS.speaker.articles(role.articles)}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A date is as exact as it is long. */
const seenOn = (date: string): string =>
  momentInWords(date, { 4: 'year', 7: 'month' }[date.length] ?? 'day');

/** "former", unless the role says so itself. */
function statusOf({ role, status }: SpeakerDetail['roles'][number]): string {
  const words = TEXTS.speaker.status[status] ?? '';
  return role.toLowerCase().includes(words) ? '' : words;
}
