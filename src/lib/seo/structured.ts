/** A step of the breadcrumbs, with its public address. */
export interface Crumb {
  name: string;
  url: string;
}

/** What search engines are told of an article. */
export interface Article {
  name: string;
  description: string;
  url: string;
  /** Day of the last review, as 2026-11-24. */
  reviewed: string;
  siteName: string;
  language: string;
}

type Json = Record<string, unknown>;

/** schema.org's TechArticle. */
export function techArticle({ name, description, url, reviewed }: Article): Json {
  return {
    '@type': 'TechArticle',
    headline: name,
    description,
    url,
    dateModified: reviewed,
  };
}

/** schema.org's QAPage: only for pages that show the answer. */
export function questionPage({ name, description, url, reviewed, language }: Article): Json {
  const answer = { '@type': 'Answer', text: description, url: `${url}#say` };
  return {
    '@type': 'QAPage',
    inLanguage: language,
    dateModified: reviewed,
    mainEntity: { '@type': 'Question', name, text: name, answerCount: 1, acceptedAnswer: answer },
  };
}

/** schema.org's DefinedTerm. */
export function definedTerm({ name, description, url, siteName }: Article): Json {
  return { '@type': 'DefinedTerm', name, description, url, inDefinedTermSet: siteName };
}

/** schema.org's BreadcrumbList, from the first page down to this one, which needs no address: search engines take the page's own. */
export function breadcrumbList(crumbs: readonly Crumb[]): Json {
  const item = ({ name, url }: Crumb, index: number) => {
    const step = { '@type': 'ListItem', position: index + 1, name };
    return index < crumbs.length - 1 ? { ...step, item: url } : step;
  };
  return { '@type': 'BreadcrumbList', itemListElement: crumbs.map(item) };
}

/** The text of a JSON-LD script: one graph, safe inside HTML. */
export function jsonLd(nodes: readonly Json[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }).replaceAll('<', '\\u003c');
}
