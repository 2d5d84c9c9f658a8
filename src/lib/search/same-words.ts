/** Words that people use for one another in this trade. In each line every word may stand for every other, at a lower weight. */
const LINES = `
async asynchronous
auth authentication authorization
background asynchronous
bug error
concurrency parallel
config configuration
container docker
crash crashes failure failover
crypto encryption
db database
delete remove
dev developer
disappear lost loss
duplicate duplicates twice
duplicated twice
env environment
error exception failure
expire expiry ttl
fast performance
faster performance
freeze blocks blocking
freezes blocks blocking
hang hangs timeout
hacked attack
java jvm
js javascript
k8s kubernetes
lag delay
latency slow
lose lost loss
losing lost loss
login authentication
monitor monitoring
mq queue
old stale
param parameter
params parameters
perf performance
permission authorization
permissions authorization
pg postgresql
postgres postgresql
repeat retry
repo repository
retries retry
rollback undo
schema migration
secure security
signin authentication
slow performance
speed performance
sync synchronous
throttle throttling
throttling rate limiting
ts typescript
twice duplicate
undo rollback revert
verbs methods
`;

const TABLE = new Map<string, string[]>();
for (const line of LINES.trim().split('\n')) {
  const words = line.split(' ');
  for (const word of words) {
    const others = words.filter((other) => other !== word);
    TABLE.set(word, [...new Set([...(TABLE.get(word) ?? []), ...others])]);
  }
}

/** Spellings of the other side of the Atlantic: `normalise` for `normalize`. */
function otherSpelling(word: string): string[] {
  const british = word.replace(/iz(e|ed|es|er|ing|ation|ations)$/, 'is$1');
  const american = word.replace(/is(e|ed|es|er|ing|ation|ations)$/, 'iz$1');
  return [british, american].filter((other) => other !== word);
}

/** Other words that may stand on a page for this one, with how much each counts (1 is the word itself). */
export function sameWords(word: string): { word: string; counts: number }[] {
  const spelled = otherSpelling(word).map((other) => ({ word: other, counts: 0.95 }));
  return [...spelled, ...(TABLE.get(word) ?? []).map((other) => ({ word: other, counts: 0.5 }))];
}
