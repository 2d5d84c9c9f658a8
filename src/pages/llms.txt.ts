import type { APIRoute } from 'astro';
import { handbook } from '../handbook/index.ts';
import { twinOf } from '../lib/addresses.ts';
import { href, SITE } from '../site.ts';

/** The handbook for programs that read: every topic and question with the address of its Markdown twin. */
export const GET: APIRoute = ({ site }) => {
  const twin = (address: string) => new URL(href(twinOf(address)), site).href;
  const areas = handbook.areas.filter((area) => area.topics.length > 0);
  const sections = areas.map((area) => {
    const lines = area.topics.flatMap((topic) => [
      `- [${topic.name}](${twin(topic.address)}): ${topic.data.gist}`,
      ...topic.questions.map((question) => `  - [${question.name}](${twin(question.address)})`),
    ]);
    return `## ${area.name}\n\n${lines.join('\n')}`;
  });
  return new Response(`# ${SITE.name}\n\n> ${SITE.description}\n\n${sections.join('\n\n')}\n`);
};
