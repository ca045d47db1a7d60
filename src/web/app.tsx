/** The frame around every view: skip link, name, ways to the views, and the view that the address asks for. */

import { useEffect, useRef, useState } from 'preact/hooks';
import { Link, useLocation } from './navigation/location.tsx';
import { findView } from './navigation/views.tsx';
import { KeyDialog } from './parts/key-dialog.tsx';
import { TEXTS } from './texts.ts';

export function App() {
  const { path, query } = useLocation();
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  const [keys, setKeys] = useState(0);
  const { View, id } = findView(path);
  useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    // Who reads by keyboard or by ear begins the new view at its top.
    else main.current?.focus();
  }, [path]);
  return (
    <>
      <a class="skip" href="#main">
        {TEXTS.frame.skip}
      </a>
      <header class="frame">
        <Link to="/" class="brand">
          {TEXTS.frame.name}
        </Link>
        <nav aria-label={TEXTS.frame.views}>
          {TEXTS.frame.links.map(([to, label]) => (
            <Link key={to} to={to} current={path === to}>
              {label}
            </Link>
          ))}
        </nav>
        <KeyDialog
          onChange={() => {
            setKeys(keys + 1);
          }}
        />
      </header>
      <main id="main" ref={main} tabIndex={-1} key={`${keys} ${path}`}>
        <View id={id} query={query} />
      </main>
      <footer class="frame">
        <Link to="/corrections">{TEXTS.frame.corrections}</Link>
        <a href="/docs">{TEXTS.frame.docs}</a>
      </footer>
    </>
  );
}
