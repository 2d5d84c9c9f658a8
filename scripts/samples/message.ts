/** Fields that tell about the connection or the clock, not about the answer. */
const LEFT_OUT = /^(?:date|connection|keep-alive):/i;

/** A request fence as the bytes to send: with the fields that every message needs, where the fence leaves them out. */
export function requestMessage(fence: string): string {
  const [head = '', ...rest] = fence.split('\n\n');
  const body = rest.join('\n\n');
  const fields = head.split('\n');
  const lacks = (...names: string[]) => !fields.some((field) => names.some((name) => field.toLowerCase().startsWith(`${name}:`)));
  if (lacks('host')) fields.splice(1, 0, 'Host: localhost');
  if (body && lacks('content-length', 'transfer-encoding')) fields.push(`Content-Length: ${Buffer.byteLength(body)}`);
  if (lacks('connection')) fields.push('Connection: close');
  return `${fields.join('\r\n')}\r\n\r\n${body}`;
}

/** A response as its output fence shows it. */
export function shownResponse(message: string): string {
  const parts = message.replaceAll('\r\n', '\n').split('\n\n');
  // Interim responses (100, 103) come before the final one, each with a head of its own.
  const final = parts.findIndex((part) => !/^HTTP\/1\.1 1\d\d /.test(part));
  const shown = (head: string) =>
    head
      .split('\n')
      .filter((field) => !LEFT_OUT.test(field))
      .join('\n');
  return parts
    .map((part, index) => (index <= final ? shown(part) : part))
    .join('\n\n')
    .trimEnd();
}
