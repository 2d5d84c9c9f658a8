import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent as problemsOf } from '../handbook/check.ts';
import { ContentError, report } from '../handbook/problem.ts';

/**
 * Checks the whole content before anything else happens: a build stops with all problems and writes nothing, a development server
 * names them and goes on. The setup is the first hook, and the only one that knows the command.
 */
export function checkContent(): AstroIntegration {
  return {
    name: 'handbook:check-content',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const problems = problemsOf(fileURLToPath(config.root));
        if (problems.length === 0) return;
        if (command === 'dev') logger.warn(`\n${report(problems, 'Pages are shown as soon as they are mended.')}`);
        else throw readable(new ContentError(problems));
      },
    },
  };
}

/** The error without its stack: the mistake is in the content, and Astro would print our own lines below it. */
function readable(error: ContentError): ContentError {
  error.stack = '';
  return error;
}
