/** Forwards from an old address, with the query and the anchor that the reader came with. */
const link = document.querySelector<HTMLAnchorElement>('#moved');
if (link) {
  const target = new URL(link.href);
  if (location.search) target.search = location.search;
  if (location.hash) target.hash = location.hash;
  location.replace(target);
}
