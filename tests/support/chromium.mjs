// The Chromium that is on this machine: for browser tests, engines, bench and pictures.
export const executablePath = process.env.CHROMIUM || '/usr/bin/chromium';

// Chromium refuses to start as root with its sandbox on.
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

// It draws without a graphics card, and asks nobody for anything.
export const args = [
  ...asRoot,
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
