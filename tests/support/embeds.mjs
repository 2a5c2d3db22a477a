// What can be shown alone, as the built page itself answers to it.
import fs from 'node:fs';

const page = fs.readFileSync('dist/index.html', 'utf8');

// Every word of `?embed=`.
export const EMBEDS = page.match(/"(page [a-z ]+)"\.split\(/)[1].split(' ');

// The ids of the figures.
export const FIGURES = [...page.matchAll(/ data-figure="?([a-z]+)/g)].map(([, id]) => id);
