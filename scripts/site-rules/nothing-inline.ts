import { createHash } from 'node:crypto';
import { attribute, rawText, type Element } from './html.ts';
import type { SiteProblem } from './problem.ts';
import { isRedirectPage, textOfFile, type Page, type Site } from './site.ts';

type Fault = Omit<SiteProblem, 'file'>;

/** Attributes whose `javascript:` would run. */
const ADDRESSES = new Set(['href', 'src', 'action', 'formaction']);

/**
 * Every page stands under one policy, in which only the hash of its own stylesheet differs, and carries no style or script that the policy
 * does not know by its hash.
 */
export function nothingInline(site: Site): SiteProblem[] {
  const constant = site.pages[0] && constantPart(policyOf(site.pages[0]));
  const inPages = site.pages.flatMap((page) =>
    [...policyFaults(page, constant), ...inlineFaults(page), ...attributeFaults(page)].map((fault) => ({ file: page.file, ...fault })),
  );
  const drawings = [...site.files.keys()].filter(
    (path) => path.endsWith('.svg') && /<[^>]+\s(?:style|on[a-z]+)=/.test(textOfFile(site.files, path)),
  );
  return [
    ...inPages,
    ...drawings.map((file) => ({ file, message: 'The drawing has a style= or on…= attribute.', cure: 'Write presentation attributes.' })),
  ];
}

function policyOf({ elements }: Page): string | undefined {
  const meta = elements.find((element) => element.tagName === 'meta' && attribute(element, 'http-equiv') !== undefined);
  return meta && attribute(meta, 'http-equiv')?.toLowerCase() === 'content-security-policy' ? attribute(meta, 'content') : undefined;
}

/** The policy without the hash of the page's stylesheet: pages of another length carry another one. */
function constantPart(policy: string | undefined): string | undefined {
  return policy?.replace(/(style-src 'self') 'sha256-[^']+'/, '$1');
}

function policyFaults(page: Page, constant: string | undefined): Fault[] {
  const policy = policyOf(page);
  if (!policy) return [{ message: 'The first http-equiv meta is not the policy.', cure: 'Build the page on src/layouts/Base.astro.' }];
  const [first] = page.elements
    .filter(({ tagName }) => ['meta', 'script', 'style', 'link'].includes(tagName))
    .filter((element) => !attribute(element, 'charset'));
  const early = first && attribute(first, 'http-equiv') !== undefined;
  return [
    ...(early ? [] : [{ message: 'Something stands before the policy, which is not under it.', cure: 'Put only the charset before it.' }]),
    ...(constantPart(policy) === constant
      ? []
      : [{ message: 'The policy is not that of the other pages.', cure: 'Use the one of src/layouts/inline.ts.' }]),
  ];
}

/** One inline style and one inline script, both known to the policy; a page that only forwards may do without. */
function inlineFaults(page: Page): Fault[] {
  const policy = policyOf(page) ?? '';
  const kinds = { style: page.elements.filter(({ tagName }) => tagName === 'style'), script: page.elements.filter(isInlineScript) };
  return Object.entries(kinds).flatMap(([kind, inline]) => {
    const unknown = inline.filter((element) => !directive(policy, `${kind}-src`).includes(hashOf(element)));
    const count = inline.length === 1 || (inline.length === 0 && isRedirectPage(page));
    return [
      ...(count
        ? []
        : [{ message: `The page has ${inline.length} inline ${kind} elements.`, cure: 'Keep the one of src/layouts/inline.ts.' }]),
      ...unknown.map(() => ({
        message: `The policy does not allow an inline ${kind} of the page.`,
        cure: 'Put it into a file of its own.',
      })),
    ];
  });
}

function directive(policy: string, name: string): string[] {
  const found = policy
    .split(';')
    .map((text) => text.trim().split(/\s+/))
    .find(([first]) => first === name);
  return found?.slice(1) ?? [];
}

function hashOf(element: Element): string {
  return `'sha256-${createHash('sha256').update(rawText(element)).digest('base64')}'`;
}

/** Blocks of JSON are never run, and no policy concerns them. */
function isInlineScript(element: Element): boolean {
  const type = attribute(element, 'type') ?? '';
  return (
    element.tagName === 'script' && attribute(element, 'src') === undefined && type !== 'application/ld+json' && type !== 'application/json'
  );
}

function attributeFaults({ elements }: Page): Fault[] {
  return elements.flatMap(({ tagName, attrs }) =>
    attrs
      .filter(({ name, value }) => name === 'style' || /^on[a-z]/.test(name) || (ADDRESSES.has(name) && /^\s*javascript:/i.test(value)))
      .map(({ name, value }) => ({
        message: `<${tagName}> has ${name}="${value.slice(0, 60)}".`,
        cure: name === 'style' ? 'Give it a class and style that.' : 'Listen for it in an element of src/elements.',
      })),
  );
}
