// The ids of the sections, in their order on the page.
export const SECTIONS = [
  'short',
  'what',
  'surgery',
  'hipec',
  'candidates',
  'recovery',
  'evidence',
  'questions',
  'why',
  'about',
];
