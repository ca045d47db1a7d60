/** The address as state: where the page is, how to go elsewhere, and links that do so without loading anew. */

import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A path and its query. */
export interface Location {
  readonly path: string;
  readonly query: URLSearchParams;
}

const MOVED = 'onrecord:moved';

const here = (): Location => ({
  path: window.location.pathname,
  query: new URLSearchParams(window.location.search),
});

/** Goes to an address of this page; `replace` leaves no step to go back to. */
export function goTo(address: string, { replace = false } = {}): void {
  if (replace) window.history.replaceState(null, '', address);
  else window.history.pushState(null, '', address);
  window.dispatchEvent(new Event(MOVED));
  if (!replace) window.scrollTo(0, 0);
}

/** Where the page is, anew after every move. */
export function useLocation(): Location {
  const [location, setLocation] = useState(here);
  useEffect(() => {
    const update = () => {
      setLocation(here());
    };
    window.addEventListener(MOVED, update);
    window.addEventListener('popstate', update);
    return () => {
      window.removeEventListener(MOVED, update);
      window.removeEventListener('popstate', update);
    };
  }, []);
  return location;
}

/** A path with a query of what is set: `addressOf('/', {q: 'trams', topic: ''})` is "/?q=trams". */
export function addressOf(path: string, parameters: Record<string, string | undefined>): string {
  const set = Object.entries(parameters).filter((entry): entry is [string, string] =>
    Boolean(entry[1]),
  );
  return set.length === 0 ? path : `${path}?${new URLSearchParams(set).toString()}`;
}

interface LinkProps {
  readonly to: string;
  readonly class?: string;
  readonly current?: boolean;
  readonly children: ComponentChildren;
}

/** A link inside the page; with a modifier key the browser opens it as any other. */
export function Link({ to, current = false, children, ...rest }: LinkProps) {
  return (
    <a
      {...rest}
      href={to}
      aria-current={current ? 'page' : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        goTo(to);
      }}
    >
      {children}
    </a>
  );
}
