import assert from 'node:assert/strict';
import { test } from 'node:test';
import { requestMessage, shownResponse } from './message.ts';

test('a request gets the fields that it lacks, and the length of its body in bytes', () => {
  assert.equal(
    requestMessage('PUT /a HTTP/1.1\nAccept: text/plain\n\ntwó\n\nend'),
    'PUT /a HTTP/1.1\r\nHost: localhost\r\nAccept: text/plain\r\nContent-Length: 9\r\nConnection: close\r\n\r\ntwó\n\nend',
  );
});

test('fields that a request has are left alone', () => {
  const fields = ['POST / HTTP/1.1', 'host: a.example', 'content-length: 1', 'CONNECTION: close'];
  assert.equal(requestMessage([...fields, '', 'ab'].join('\n')), `${fields.join('\r\n')}\r\n\r\nab`);
});

test('a request without a body has no length', () => {
  assert.equal(requestMessage('GET / HTTP/1.1'), 'GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
});

test('a response is shown without the fields about clock and connection, and its body as it is', () => {
  const head = ['HTTP/1.1 200 OK', 'Date: Tue', 'ETag: "1"', 'Connection: close', 'Keep-Alive: timeout=5'].join('\r\n');
  assert.equal(shownResponse(`${head}\r\n\r\na\r\n\r\nDate: kept`), 'HTTP/1.1 200 OK\nETag: "1"\n\na\n\nDate: kept');
});

test('an interim response is shown before the final one', () => {
  const interim = 'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n';
  assert.equal(
    shownResponse(`${interim}HTTP/1.1 204 No Content\r\nDate: Tue\r\n\r\n`),
    'HTTP/1.1 103 Early Hints\nLink: </a>\n\nHTTP/1.1 204 No Content',
  );
});
