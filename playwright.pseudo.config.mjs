// The page in a made-up language, from dist-pseudo/: `cargo xtask build --pseudo` makes it.
import base, { PAGE, server } from './playwright.config.mjs';

export default { ...base, testDir: 'tests/pseudo', webServer: [server('dist-pseudo', PAGE)] };
