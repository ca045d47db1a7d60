/** Bring in: paste a text or drop files, and see what comes of them. */

import { useState } from 'preact/hooks';
import { Link } from '../navigation/location.tsx';
import { Isolated } from '../parts/name.tsx';
import { type Progress, sendDocument, sendFile } from '../parts/send-file.ts';
import { useTitle } from '../parts/use-title.ts';
import { TEXTS } from '../texts.ts';

interface Piece extends Progress {
  readonly key: number;
  readonly name: string;
}

type Send = (onProgress: (progress: Progress) => void) => Promise<Progress>;

export function BringIn() {
  useTitle(TEXTS.bringIn.title);
  const [pieces, setPieces] = useState<readonly Piece[]>([]);
  const take = async (name: string, send: Send): Promise<boolean> => {
    const key = Math.random();
    setPieces((all) => [{ key, name, share: null, words: TEXTS.bringIn.waiting }, ...all]);
    const update = (progress: Progress): void => {
      setPieces((all) =>
        all.map((piece) => (piece.key === key ? { ...piece, ...progress } : piece)),
      );
    };
    try {
      update(await send(update));
      return true;
    } catch (error) {
      update({ share: 1, words: error instanceof Error ? error.message : String(error) });
      return false;
    }
  };
  const takeFiles = async (files: readonly File[]): Promise<void> => {
    // One after the other: the server works on one page at a time for each of its threads.
    for (const file of files) await take(file.name, (update) => sendFile(file, update));
  };
  return (
    <div class="bring-in">
      <h1>{TEXTS.bringIn.title}</h1>
      <p class="lead">{TEXTS.bringIn.lead}</p>
      <div class="columns even">
        <PasteForm
          onSend={(document) => take(TEXTS.bringIn.pasted, () => sendDocument(document))}
        />
        <div>
          <label
            class="drop"
            onDragOver={(event) => {
              event.preventDefault();
            }}
            onDrop={(event) => {
              event.preventDefault();
              void takeFiles([...(event.dataTransfer?.files ?? [])]);
            }}
          >
            {TEXTS.bringIn.drop}
            <input
              type="file"
              multiple
              onChange={({ currentTarget }) => {
                void takeFiles([...(currentTarget.files ?? [])]);
              }}
            />
          </label>
          <ul class="pieces" aria-label={TEXTS.bringIn.progress} aria-live="polite">
            {pieces.map((piece) => (
              <PieceLine key={piece.key} piece={piece} />
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

function PieceLine({ piece: { name, share, words, articles = [] } }: { readonly piece: Piece }) {
  return (
    <li>
      <strong>
        <Isolated text={name} />
      </strong>
      {share !== 1 && <progress aria-label={name} {...(share === null ? {} : { value: share })} />}
      <p>{words}</p>
      <ul>
        {articles.slice(0, 20).map(({ id, headline }) => (
          <li key={id}>
            <Link to={`/articles/${id}`}>
              <Isolated text={headline ?? TEXTS.bringIn.untitled} />
            </Link>
          </li>
        ))}
      </ul>
    </li>
  );
}

const FIELDS = [
  ['headline', TEXTS.bringIn.headline],
  ['outlet', TEXTS.bringIn.outlet],
  ['publishedAt', TEXTS.bringIn.published],
  ['url', TEXTS.bringIn.address],
] as const;

interface PasteFormProps {
  readonly onSend: (document: Record<string, string>) => Promise<boolean>;
}

function PasteForm({ onSend }: PasteFormProps) {
  const send = async (form: HTMLFormElement): Promise<void> => {
    const given = [...new FormData(form)].filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '',
    );
    if (await onSend(Object.fromEntries(given))) form.reset();
  };
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault();
        void send(event.currentTarget);
      }}
    >
      <label>
        {TEXTS.bringIn.paste}
        <textarea name="text" rows={12} required dir="auto" />
      </label>
      <fieldset class="fields">
        <legend>{TEXTS.bringIn.known}</legend>
        {FIELDS.map(([name, label]) => (
          <label key={name}>
            {label}
            <input name={name} type="text" dir="auto" />
          </label>
        ))}
      </fieldset>
      <button type="submit">{TEXTS.bringIn.store}</button>
    </form>
  );
}
