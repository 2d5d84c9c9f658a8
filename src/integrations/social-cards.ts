import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { card, CARD_SIZE, type Box } from '../lib/seo/card.ts';
import { SITE } from '../site.ts';

/** A page as dist/handbook.json lists it. */
interface Listed {
  kind: string;
  name: string;
  address: string;
}

const KINDS: Record<string, string> = {
  area: 'Area',
  topic: 'Topic',
  question: 'Question',
  term: 'Term',
  claim: 'Often said',
  pack: 'Pack',
};

/** Cards stay here between builds, named by what is on them; git ignores the folder, and it may be deleted at any time. */
const CACHE = '.cache/cards';

/** Draws a picture for the links of each page, without network or browser; the font comes from the package registry. */
export function socialCards(): AstroIntegration {
  return {
    name: 'handbook:social-cards',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const { pages } = JSON.parse(readFileSync(join(dist, 'handbook.json'), 'utf8')) as { pages: Listed[] };
        const fonts = cardFonts();
        const boxes: [string, Box][] = [
          ['handbook', card(SITE.description, '', SITE.name)],
          ...pages.map(({ kind, name, address }): [string, Box] => [address.slice(1, -1), card(name, KINDS[kind] ?? kind, SITE.name)]),
        ];
        for (const [path, box] of boxes) write(join(dist, 'cards', `${path}.png`), await picture(box, fonts));
        logger.info(`${boxes.length} cards in ${join(dist, 'cards')}`);
      },
    },
  };
}

function cardFonts(): Font[] {
  return ([400, 700] as const).map((weight) => ({
    name: 'Source Serif 4',
    weight,
    style: 'normal',
    data: readFileSync(`node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff`),
  }));
}

async function picture(box: Box, fonts: Font[]): Promise<Uint8Array> {
  const name = createHash('sha256').update(JSON.stringify(box)).digest('hex').slice(0, 24);
  const kept = join(CACHE, `${name}.png`);
  if (existsSync(kept)) return readFileSync(kept);
  const svg = await satori(box as Parameters<typeof satori>[0], { ...CARD_SIZE, fonts });
  // Three inks and their edges: 16 colours look the same as 16 million and weigh a third.
  const png = await sharp(Buffer.from(svg)).png({ palette: true, colours: 16, compressionLevel: 9 }).toBuffer();
  write(kept, png);
  return png;
}

function write(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
