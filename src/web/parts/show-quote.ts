/** Brings a quote of an article into view. */

/** Where it stands in the text, if that isn't on the screen already: so are headline and outlet then. */
export function showInText(id: string): void {
  const place = document.getElementById(`q-${id}`);
  if (!place) return;
  const { top, bottom } = place.getBoundingClientRect();
  if (top < 0 || bottom > window.innerHeight) place.scrollIntoView({ block: 'center' });
}

/** What is open below it in the list, ready to be filled in. */
export function showInList(id: string): void {
  const place = document.getElementById(`l-${id}`);
  place?.scrollIntoView();
  place?.querySelector<HTMLElement>('form select')?.focus();
}
