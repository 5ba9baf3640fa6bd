// Sends one ticket to the running instance through its signed webhook and tells step by step what became of it.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const RUNTIME_FILE = new URL('../.data/runtime.json', import.meta.url);
const DEADLINE_MS = 60_000;
const QUIET_MS = 1_500;
const POLL_MS = 100;

const USAGE = `Usage: npm run try -- "Where is my order ORD-7K3M9Q?" [--email someone@example.com] [--lang en]

Sends the text as a customer's ticket to the running instance and prints what happens.
  --email   who writes; without it the owner of the order that the text names, else a new customer with a late order
  --lang    the language of the new customer: en ru uk es pt de fr it pl tr`;

class Stop extends Error {}

function fail(sentence) {
  throw new Stop(sentence);
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function readRuntime() {
  let runtime;
  try {
    runtime = JSON.parse(readFileSync(RUNTIME_FILE, 'utf8'));
  } catch {
    fail('No running instance was found here. Start one with: npm start');
  }
  if (!isAlive(runtime.pid)) fail('The instance that ran here has ended. Start it again with: npm start');
  if (!runtime.demo) {
    fail(
      'This instance is connected to a real CRM; a test ticket would reach real systems. Try it with the demo: npm start without any connection configured.',
    );
  }
  return runtime;
}

/** A small JSON client for one of the demo's simulators. */
function clientOf({ url, token }, name) {
  return async (method, path, body) => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch((error) => fail(`The demo's ${name} at ${url} does not answer (${error.cause?.code ?? error.message}).`));
    const answer = await response.json();
    if (!response.ok) fail(`The demo's ${name} refused ${method} ${path}: ${answer.detail ?? answer.title}`);
    return answer;
  };
}

/** Whose message this is: the given address, the owner of the order named, or somebody new with a late order. */
async function chooseSender(backend, text, { email, lang }) {
  const { orders, customers } = await backend('GET', '/_sandbox/state');
  const named = orders.find(({ id }) => text.includes(id));
  const known = customers.find((one) => (email ? one.email === email : one.id === named?.customerId));
  if (known) return { customer: known, orders: orders.filter(({ customerId }) => customerId === known.id) };
  if (email) return { customer: { email }, orders: [] };
  const orderId = /\bORD-[A-Z0-9]{4,}\b/.exec(text)?.[0];
  const request = { situation: 'lateCapturedOrder', language: lang ?? 'en', ...(orderId ? { orderId } : {}) };
  return { ...(await backend('POST', '/_sandbox/personas', request)), created: true };
}

function describeOrder({ id, description, money, payment, delivery }) {
  return `${id} · ${description} · ${amount(money)} · payment ${payment.status} · delivery ${delivery.status}`;
}

function amount({ amount: minor, currency }) {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.format(minor / 10 ** format.resolvedOptions().maximumFractionDigits);
}

function indented(text) {
  return text
    .split('\n')
    .map((line) => `           │ ${line}`)
    .join('\n');
}

/** Prints lines with the time since the start; `at` is when it happened, if that is not now. */
function createPrinter() {
  const started = Date.now();
  return (label, detail = '', at = Date.now()) => {
    const ms = `${Math.max(0, new Date(at).getTime() - started)} ms`.padStart(9);
    console.log(`${ms}  ${label}${detail ? `\n${indented(detail)}` : ''}`);
  };
}

/** What the app asked the CRM to do, in words. */
function describeCall({ method, path, status, body }) {
  if (method === 'GET') return ['Read from the CRM', `${path} → ${status}`];
  if (path.endsWith('/messages')) {
    return [body?.public ? 'Reply to the customer' : 'Internal note in the CRM', body?.text ?? ''];
  }
  const changes = Object.entries(body ?? {}).map(([field, value]) => `${field}: ${[value].flat().join(', ')}`);
  return ['Ticket updated', changes.join('\n')];
}

/** All that happened so far as lines with their time. */
function happenings({ deliveries, calls }, refunds) {
  const attempts = deliveries.flatMap((delivery) => delivery.attempts);
  return [
    ...attempts.map(({ status, error, ms, at }) => {
      const label = `Webhook ${status === 202 ? 'accepted' : 'not accepted'}: ${status ?? error} after ${ms} ms`;
      return { at, label, detail: '' };
    }),
    ...calls.map((call) => {
      const [label, detail] = describeCall(call);
      return { at: call.at, label, detail };
    }),
    ...refunds.map(({ money, orderId, status, createdAt }) => {
      return {
        at: createdAt,
        label: `Refund paid by the backend: ${amount(money)} for ${orderId} (${status})`,
        detail: '',
      };
    }),
  ].sort((a, b) => a.at.localeCompare(b.at));
}

/** The conversation is settled when its outcome is tagged and nothing has moved for a moment. */
function isSettled({ ticket }, lastChange) {
  return ticket.tags.some((tag) => tag.startsWith('outcome:')) && performance.now() - lastChange > QUIET_MS;
}

/** Prints what happens to the ticket until it is settled. */
async function follow(ticketId, readRefunds, crm, print) {
  const printed = new Set();
  let lastChange = performance.now();
  const deadline = performance.now() + DEADLINE_MS;
  while (performance.now() < deadline) {
    const view = await crm('GET', `/_sandbox/tickets/${encodeURIComponent(ticketId)}`);
    for (const one of happenings(view, await readRefunds())) {
      const key = JSON.stringify(one);
      if (printed.has(key)) continue;
      printed.add(key);
      print(one.label, one.detail, one.at);
      lastChange = performance.now();
    }
    if (isSettled(view, lastChange)) return view.ticket;
    await pause(POLL_MS);
  }
  return fail(
    `Nothing final happened to ticket ${ticketId} within ${DEADLINE_MS / 1000} s. Its run is shown in the console.`,
  );
}

async function main() {
  const options = { email: { type: 'string' }, lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } };
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const text = positionals.join(' ').trim();
  if (values.help || text === '') return console.log(USAGE);
  const runtime = readRuntime();
  const crm = clientOf(runtime.crm, 'CRM');
  const backend = clientOf(runtime.backend, 'company backend');
  const { customer, orders, created } = await chooseSender(backend, text, values);
  const { name, email, locale } = customer;

  const print = createPrinter();
  print(`${name ?? 'A customer'} <${email}> writes${created ? ' (new customer with a late order)' : ''}`, text);
  if (orders.length > 0) print('What they bought', orders.map(describeOrder).join('\n'));
  const own = new Set(orders.map(({ id }) => id));
  const paid = async () =>
    (await backend('GET', '/_sandbox/refunds')).refunds.filter(({ orderId }) => own.has(orderId));
  const before = new Set((await paid()).map(({ id }) => id));
  const readRefunds = async () => (await paid()).filter(({ id }) => !before.has(id));
  const { ticketId } = await crm('POST', '/_sandbox/messages', { text, requester: { email, name, locale } });
  print(`Ticket ${ticketId} opened; signed webhook sent to ${runtime.url}`);
  const ticket = await follow(ticketId, readRefunds, crm, print);
  const outcome = ticket.tags.filter((tag) => /^(outcome|reason|intent|lang|anger):/.test(tag)).join(' · ');
  print(`Done: ticket is ${ticket.status}${ticket.priority ? `, priority ${ticket.priority}` : ''}`, outcome);
}

main().catch((error) => {
  console.error(error instanceof Stop || error.code?.startsWith('ERR_PARSE_ARGS') ? error.message : error);
  process.exitCode = 1;
});
