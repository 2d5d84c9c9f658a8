import { isExposed, nameOf } from './accessible-name.ts';
import { ancestors, attribute, isInside, textOf, type Element } from './html.ts';
import type { SiteProblem } from './problem.ts';
import type { Page, Site } from './site.ts';
import { targetOf } from './target.ts';

type Fault = Omit<SiteProblem, 'file'>;

const CONTROLS = new Set(['a', 'button', 'input', 'select', 'textarea', 'summary', 'dialog', 'iframe']);
const LANDMARKS = new Set(['nav', 'aside', 'search', 'form']);
/** What a link stands in; a link that is all its text must speak for itself. */
const BLOCKS = new Set(['p', 'li', 'td', 'th', 'dd', 'dt', 'h1', 'h2', 'h3', 'h4', 'figcaption', 'div', 'section', 'article', 'main']);

/** What is read out says where one is: language, headings, ids, and names of controls, landmarks and links. */
export function labelsClear(site: Site): SiteProblem[] {
  return site.pages.flatMap((page) =>
    [
      ...languageFaults(page),
      ...headingFaults(page),
      ...idFaults(page),
      ...controlFaults(page),
      ...landmarkFaults(page),
      ...linkFaults(page, site),
    ].map((fault) => ({ file: page.file, ...fault })),
  );
}

function languageFaults({ elements }: Page): Fault[] {
  const html = elements.find(({ tagName }) => tagName === 'html');
  return html && attribute(html, 'lang') ? [] : [{ message: 'The page does not say its language.', cure: 'Write <html lang="en-GB">.' }];
}

function headingFaults({ elements }: Page): Fault[] {
  const levels = elements
    .filter(({ tagName }) => /^h[1-6]$/.test(tagName))
    .map((heading) => ({ heading, level: Number(heading.tagName[1]) }));
  const tops = levels.filter(({ level }) => level === 1).length;
  const skipped = levels.flatMap(({ heading, level }, index) => {
    const above = levels[index - 1]?.level ?? 0;
    if (level <= above + 1) return [];
    const message = `The h${level} "${textOf(heading)}" follows ${above === 0 ? 'no heading at all' : `an h${above}`}.`;
    return [{ message, cure: `Make it an h${above + 1}.` }];
  });
  return [...(tops === 1 ? [] : [{ message: `The page has ${tops} h1 elements.`, cure: 'Give it exactly one: its title.' }]), ...skipped];
}

function idFaults({ elements }: Page): Fault[] {
  const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...twice].map((id) => ({ message: `The id "${id}" stands on several elements.`, cure: 'Rename all but the published one.' }));
}

function controlFaults(page: Page): Fault[] {
  return page.elements
    .filter((element) => CONTROLS.has(element.tagName) || ['button', 'link'].includes(attribute(element, 'role') ?? ''))
    .filter((element) => isExposed(element) && !isPlaceholder(element) && nameOf(element, page) === '')
    .map((element) => ({ message: `A ${tagOf(element)} has no name.`, cure: 'Give it text, a label or an aria-label.' }));
}

/** An `<a>` without href is text; a hidden input is nothing to a reader. */
function isPlaceholder(element: Element): boolean {
  return (element.tagName === 'a' && attribute(element, 'href') === undefined) || attribute(element, 'type') === 'hidden';
}

function tagOf({ tagName, attrs }: Element): string {
  return `<${[tagName, ...attrs.slice(0, 3).map(({ name, value }) => `${name}="${value}"`)].join(' ')}>`;
}

function landmarkFaults(page: Page): Fault[] {
  const exposed = page.elements.filter(isExposed);
  const mains = exposed.filter(({ tagName }) => tagName === 'main').length;
  const names = exposed
    .filter(({ tagName }) => LANDMARKS.has(tagName))
    .map((element) => ({
      tag: element.tagName,
      name: attribute(element, 'aria-label') || attribute(element, 'aria-labelledby') ? nameOf(element, page) : '',
    }));
  const unclear = names.filter(({ tag, name }, index) => {
    const alone = names.filter((other) => other.tag === tag).length === 1;
    if (name === '') return tag === 'nav' || (tag === 'aside' && !alone);
    return names.findIndex((other) => other.tag === tag && other.name === name) !== index;
  });
  return [
    ...(mains === 1 ? [] : [{ message: `The page has ${mains} main elements.`, cure: 'Give it exactly one.' }]),
    ...unclear.map(({ tag, name }) => ({
      message: name === '' ? `A <${tag}> has no label.` : `Two <${tag}> elements are labelled "${name}".`,
      cure: 'Give it an aria-label of its own: that is how the list of landmarks names it.',
    })),
  ];
}

/** Links that are all the text of their block, within main or one nav of it, do not say the same and lead elsewhere. */
function linkFaults(page: Page, site: Site): Fault[] {
  const places = new Map<string, string>();
  const alone = page.elements.filter(
    (element) => element.tagName === 'a' && isInside(element, 'main') && isExposed(element) && standsAlone(element),
  );
  return alone.flatMap((link) => {
    const reference = attribute(link, 'href');
    if (reference === undefined) return [];
    const target = targetOf(site, page, reference);
    const place = target ? `${target.path}#${target.anchor}` : reference;
    const group = ancestors(link).findIndex(({ tagName }) => tagName === 'nav') === -1 ? 'main' : 'nav';
    const name = nameOf(link, page);
    const other = places.get(`${group} ${name}`);
    places.set(`${group} ${name}`, other ?? place);
    if (other === undefined || other === place) return [];
    return [
      {
        message: `Two links say "${name}": one leads to ${other}, one to ${place}.`,
        cure: 'Let each say where it leads, if need be by aria-label.',
      },
    ];
  });
}

/** A heading that links to itself, and an item of a list within an item, are told apart by what they stand in. */
function standsAlone(link: Element): boolean {
  const block = ancestors(link).find(({ tagName }) => BLOCKS.has(tagName));
  if (!block || textOf(block) !== textOf(link)) return false;
  const isPermalink = attribute(link, 'href') === `#${attribute(block, 'id') ?? ''}`;
  return !isPermalink && !(block.tagName === 'li' && isInside(block, 'li'));
}
