import { join } from 'node:path';
import type { Sample } from '../../src/lib/samples.ts';
import { requestMessage, shownResponse } from './message.ts';
import { moduleFolder, printed } from './program.ts';

/** The response to each request fence, in order. What the server itself prints is not shown. */
export async function outputs({ fences }: Sample): Promise<string[]> {
  await using folder = await moduleFolder({ 'server.ts': fences[0]?.text ?? '' });
  const messages = fences.filter(({ words }) => words.includes('request')).map(({ text }) => requestMessage(text));
  const program = join(import.meta.dirname, 'exchange.ts');
  const answer = await printed(program, { folder: folder.path, input: JSON.stringify(messages) });
  const responses = JSON.parse(answer.split('\n').at(-1) ?? '[]') as string[];
  return responses.map(shownResponse);
}
