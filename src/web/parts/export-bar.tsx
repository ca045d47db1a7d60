/** Takes the quotes of a view away as a file, in every format that the API writes. */

import { useState } from 'preact/hooks';
import { keptKey } from '../api/key.ts';
import { apiAddress, type Parameters } from '../api/request.ts';
import { TEXTS } from '../texts.ts';
import { EXPORT_FORMATS } from './export-formats.ts';
import { saveFile } from './save-file.ts';

export function ExportBar({ filters }: { readonly filters: Parameters }) {
  const [format, setFormat] = useState('csv');
  const [failure, setFailure] = useState<string | null>(null);
  const address = apiAddress('/exports', { ...filters, format });
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
      <a
        class="button"
        href={address}
        download
        onClick={(event) => {
          // A plain link streams to the disk, but carries no key.
          if (!keptKey()) return;
          event.preventDefault();
          saveFile(address).then(
            () => {
              setFailure(null);
            },
            (error: unknown) => {
              setFailure(error instanceof Error ? error.message : String(error));
            },
          );
        }}
      >
        {TEXTS.exportAs.download}
      </a>
      {failure && (
        <p role="alert" class="failure">
          {failure}
        </p>
      )}
    </section>
  );
}
