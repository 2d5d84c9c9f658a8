/** Words that people use for one another in this trade. In each line every word may stand for every other, at a lower weight. */
const LINES = `
async asynchronous
auth authentication authorization
app application
background asynchronous
bug error
concurrency parallel
concurrent parallel
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
doubled twice duplicates
env environment
error exception failure
expire expiry ttl
fast performance
faster performance
freeze blocks blocking
freezes blocks blocking
hang hangs timeout
hacked attack
infra infrastructure
java jvm
js javascript
k8s kubernetes
lag delay
latency slow
lose lost loss
losing lost loss
login authentication
mem memory
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
prod production
pwd password
release deployment
releases deployments
repeat retry
repo repository
reqs requests
resp response
retries retry
revert rollback
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

/** Products that people name for what they do. The first word of a line may be unknown to the site; the others stand for it. */
const PRODUCTS = `
argocd deployment
auth0 oauth identity
bunyan logging
celery queue
cognito identity
cypress test
datadog logging monitoring
doctrine orm
dynamo dynamodb
elasticsearch search logging
elk logging
eloquent orm
fastify express
fluentd logging
fluentbit logging
gorm orm
graylog logging
grafana monitoring
hibernate orm
jenkins pipeline
jest mock test
junit test
kibana logging
knex sql
koa express
log4j logging
logback logging
logstash logging
loki logging
mariadb mysql
mockito mock
mocha test
mongo mongodb
mongoose mongodb orm
mssql sql
nestjs node
newrelic monitoring
okta identity
pytest test
rabbit rabbitmq
redshift warehouse
sentry error
serilog logging
sinon mock
slf4j logging
splunk logging
sqs queue
sns publish
vitest test
winston logging
activerecord orm
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
  for (const line of PRODUCTS.trim().split('\n')) {
    const [product = '', ...concepts] = line.split(' ');
    const others = concepts.filter(isOnSite);
    if (others.length > 0 && !isOnSite(product)) same.set(product, others);
  }
  return same;
}
