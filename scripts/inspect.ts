import { join } from 'node:path';
import { readContentFiles } from '../src/handbook/read.ts';
import { inspection, namesLike } from './inspect/inspection.ts';

const [wanted] = process.argv.slice(2);
const files = readContentFiles(join(import.meta.dirname, '..'));

if (wanted === undefined) {
  console.error('Say which id to inspect: npm run inspect <id>, or with its kind as npm run inspect term:jwt.');
  process.exitCode = 1;
} else {
  const text = inspection(files, wanted);
  const like = namesLike(files, wanted);
  if (text === undefined) {
    console.error(`Nothing has the id "${wanted}".${like.length > 0 ? ` Near it are ${like.join(', ')}.` : ''}`);
    process.exitCode = 1;
  } else console.log(text);
}
