// How many pages a PDF has.
import zlib from 'node:zlib';

export function pagesOf(pdf) {
  const parts = [pdf.toString('latin1')];
  // Firefox packs the objects that tell the pages apart.
  for (const [, packed] of parts[0].matchAll(/stream\r?\n([\s\S]*?)endstream/g)) {
    try {
      parts.push(
        zlib
          .inflateSync(Buffer.from(packed, 'latin1'), { finishFlush: zlib.constants.Z_SYNC_FLUSH })
          .toString('latin1'),
      );
    } catch {
      // A picture, or not packed at all.
    }
  }
  return parts.join('\n').match(/\/Type\s*\/Page\b(?!s)/g).length;
}
