/** Takes the quotes of a view away as a file, in every format that the API writes. */

import { useState } from 'preact/hooks';
import { apiAddress, type Parameters } from '../api/request.ts';
import { TEXTS } from '../texts.ts';
import { EXPORT_FORMATS } from './export-formats.ts';

export function ExportBar({ filters }: { readonly filters: Parameters }) {
  const [format, setFormat] = useState('csv');
  return (
    <section class="export" aria-label={TEXTS.exportAs.label}>
      <label>
        {TEXTS.exportAs.label}{' '}
        <select
          value={format}
          onChange={({ currentTarget }) => {
            setFormat(currentTarget.value);
          }}
        >
          {EXPORT_FORMATS.map(([name, words]) => (
            <option key={name} value={name}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <a class="button" href={apiAddress('/exports', { ...filters, format })} download>
        {TEXTS.exportAs.download}
      </a>
    </section>
  );
}
