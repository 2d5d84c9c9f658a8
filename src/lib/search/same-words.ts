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
throttling limiting
ts typescript
twice duplicate
undo rollback revert
verbs methods
`;

/** The other words that may stand for a word, for words that are on a site. Hints bring them to the browser. */
export function sameWords(isOnSite: (word: string) => boolean): Map<string, string[]> {
  const same = new Map<string, string[]>();
  for (const line of LINES.trim().split('\n')) {
    const words = line.split(' ');
    for (const word of words) {
      const others = words.filter((other) => other !== word && isOnSite(other));
      if (others.length > 0) same.set(word, [...new Set([...(same.get(word) ?? []), ...others])]);
    }
  }
  return same;
}
