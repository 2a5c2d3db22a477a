// The Chromium that is on this machine: for browser tests, engines, bench and pictures.
export const executablePath = process.env.CHROMIUM || '/usr/bin/chromium';

// The same without a window, where it is to be had: the browser tests take three quarters of the time.
export const shellPath = process.env.CHROMIUM_SHELL || executablePath;

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
