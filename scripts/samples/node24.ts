import { join } from 'node:path';
import type { Sample } from '../../src/lib/samples.ts';
import { moduleFolder, printed } from './program.ts';

/** The text that the sample's fence printed. */
export async function outputs({ fences }: Sample): Promise<string[]> {
  await using folder = await moduleFolder({ 'sample.ts': fences[0]?.text ?? '' });
  const text = await printed(join(folder.path, 'sample.ts'), { folder: folder.path });
  return [text.replace(/\n$/, '')];
}
