/** Entity tags of a body's forms, and finding them in what is sent with a request. */

/** Gives the tag of the same body compressed: other bytes have another strong tag. */
export const encodedTag = (tag: string): string => tag.replace(/"$/u, '-gzip"');

/**
 * Finds the tag that a list has of a body: as it is or compressed; null where it has none. Weak ones count where
 * `takesWeak`, as they do for reads and not for edits (13.1).
 */
export function findTag(
  list: string,
  tag: string,
  { takesWeak }: { readonly takesWeak: boolean },
): string | null {
  const listed = list.split(',').map((one) => one.trim());
  const forms = [tag, encodedTag(tag)];
  return (
    forms.find((form) => listed.includes(form) || (takesWeak && listed.includes(`W/${form}`))) ??
    null
  );
}
