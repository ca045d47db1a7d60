/** Puts the page into its document. */

import { render } from 'preact';
import { App } from './app.tsx';

const place = document.getElementById('page');
if (!place) throw new Error('index.html should have an element with the id "page".');
render(<App />, place);
