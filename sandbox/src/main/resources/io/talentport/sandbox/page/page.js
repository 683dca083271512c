// Shows a sandbox to a person. Everything that comes from the sandbox becomes text, never HTML.

import { texts, tags } from './texts.js';

const POLL = 1000;
const RETRY = 3000;
const QUIET_POLLS = 5;
const COLUMNS = 6;

const $ = id => document.getElementById(id);
const remembered = name => { try { return localStorage.getItem(name); } catch { return null; } };
const remember = (name, value) => { try { localStorage.setItem(name, value); } catch { /* private */ } };

let text = texts.en;
let version = '';
let journal = { counts: {}, requests: [] };
let operations = [];
let kinds = [];
let shown = {};

// ---- elements

function element(name, content, attributes = {}) {
  const made = document.createElement(name);
  if (content !== undefined && content !== null) {
    made.textContent = content;
  }
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  return made;
}

function button(label, action, type = '') {
  const made = element('button', label, { type: 'button', class: type });
  made.addEventListener('click', action);
  return made;
}

function option(value, label, selected) {
  const made = element('option', label, { value });
  made.selected = value === selected;
  return made;
}

// A table that the keyboard can scroll; on a narrow screen each row becomes a card.
function table(caption, heads, rows) {
  const made = element('table');
  if (caption) {
    made.append(element('caption', caption));
  }
  const head = element('tr');
  heads.forEach(name => head.append(element('th', name, { scope: 'col' })));
  made.append(element('thead'), element('tbody'));
  made.tHead.append(head);
  rows.forEach(({ cells, failed }) => {
    const row = element('tr', null, failed ? { class: 'failed' } : {});
    cells.forEach((cell, at) => {
      const data = element('td', null, { 'data-label': heads[at] });
      if (cell instanceof Node) {
        data.append(cell);
        if (cell.tagName === 'BUTTON') {
          data.className = 'action';
        }
      } else if (cell !== undefined && cell !== null) {
        data.textContent = cell;
        data.title = cell;
      }
      row.append(data);
    });
    made.tBodies[0].append(row);
  });
  const region = element('div', null, {
    class: 'scroll', role: 'region', tabindex: '0', 'aria-label': caption || text.requests,
  });
  region.append(made);
  return region;
}

// Puts content in place of what was shown, unless it is the same or a person is within it.
function show(id, content, state) {
  const key = JSON.stringify(state);
  if (shown[id] === key) {
    return;
  }
  shown[id] = key;
  const place = $(id);
  const focused = place.contains(document.activeElement)
    ? document.activeElement.dataset.key : undefined;
  place.replaceChildren(...content());
  if (focused) {
    place.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus();
  }
}

function notice(message) {
  $('notice').textContent = message;
  clearTimeout(notice.timer);
  notice.timer = setTimeout(() => { $('notice').textContent = ''; }, 3000);
}

// ---- the sandbox

async function ask(path, options) {
  const response = await fetch(path, options);
  if (!response.ok) {
    const answer = await response.text();
    let message = answer;
    try { message = JSON.parse(answer).error; } catch { /* a text */ }
    throw new Error(message);
  }
  return response;
}

const read = async path => (await ask(path)).json();

async function order(method, path, body) {
  try {
    await ask(path, { method, body: body && JSON.stringify(body) });
    notice(text.done);
    await refresh(true);
    return null;
  } catch (refused) {
    notice(refused.message);
    return refused.message;
  }
}

const ofOrganization = path => {
  const name = $('organization').value;
  return name ? `${path}${path.includes('?') ? '&' : '?'}organization=${encodeURIComponent(name)}` : path;
};

// ---- requests

const failed = request =>
  request.defect !== undefined || request.status >= 400 || request.status === 0
    || (request.platformCode !== undefined && request.platformCode !== '0');

function clock(time) {
  const at = new Date(time);
  const two = (n, digits = 2) => String(n).padStart(digits, '0');
  const made = element('time',
    `${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}.${two(at.getMilliseconds(), 3)}`);
  made.dateTime = time;
  made.title = time;
  return made;
}

function requestRow(request) {
  const bad = failed(request);
  const operation = element('div', request.operation);
  operation.append(element('small', request.path, { title: request.path }));
  if (request.organization) {
    operation.append(element('small', `${text.organization}: ${request.organization}`));
  }
  const details = button(text.details, () => showRequest(request), 'plain');
  details.dataset.key = `request-${request.sequence}`;
  details.setAttribute('aria-label', `${text.details}: #${request.sequence} ${request.operation}`);
  return {
    failed: bad,
    cells: [
      clock(request.time), request.method, operation,
      element('span', request.status || text.noAnswer, { class: bad ? 'bad' : 'good' }),
      request.platformCode,
      request.defect ? text.defect : request.fault, details,
    ],
  };
}

function showRequests() {
  const names = Object.keys(journal.counts).sort();
  const chosen = $('filter').value;
  show('filter', () => [
    option('', text.allOperations, chosen),
    ...names.map(name => option(name, `${name} (${journal.counts[name]})`, chosen)),
  ], [names.map(name => [name, journal.counts[name]]), text.title]);
  const rows = journal.requests.filter(one => !chosen || one.operation === chosen).reverse();
  $('no-requests').hidden = rows.length > 0;
  const heads = [text.time, text.method, text.operation, text.status, text.code, text.fault, ''];
  show('request-table', () => rows.length ? [table('', heads, rows.map(requestRow))] : [],
    [rows, text.title]);
}

const pairs = values => Object.entries(values).map(([name, value]) => `${name}: ${value}`).join('\n');

function pretty(body) {
  try { return JSON.stringify(JSON.parse(body), null, 2); } catch { return body; }
}

async function showRequest({ sequence }) {
  const [request] = (await read(`journal?sequence=${sequence}`)).requests;
  if (!request) {
    notice(text.gone);
    return;
  }
  const parts = [
    [text.query, pairs(request.query)], [text.headers, pairs(request.headers)],
    [text.body, pretty(request.body)],
  ];
  if (request.defect) {
    parts.unshift([text.defect, request.defect]);
  }
  openDetails(`#${request.sequence} ${request.method} ${request.path}`,
    parts.flatMap(([title, content]) => [
      element('h3', title), element('pre', content || text.none, { tabindex: '0' }),
    ]));
}

function openDetails(title, content) {
  $('details-title').textContent = title;
  $('details-content').replaceChildren(...content);
  $('details').showModal();
}

// ---- data

const compact = value => typeof value === 'object' && value !== null ? JSON.stringify(value) : value;

function columnsOf(rows) {
  const counts = new Map();
  rows.forEach(row => Object.entries(row).forEach(([name, value]) => {
    if (value !== null && typeof value !== 'object') {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }));
  if (counts.size === 0) {
    rows.forEach(row => Object.keys(row).forEach(name => counts.set(name, 1)));
  }
  return [...counts.keys()].slice(0, COLUMNS);
}

function collection({ name, count, rows }) {
  const columns = columnsOf(rows);
  const title = `${text.collections[name] ?? name} · ${count}`;
  return table(title, [...columns, ''], rows.map((row, at) => {
    const json = button('{…}', () => openDetails(title, [
      element('pre', JSON.stringify(row, null, 2), { tabindex: '0' }),
    ]), 'plain');
    json.dataset.key = `${name}-${at}`;
    json.setAttribute('aria-label', `${text.rowJson}: ${row.id ?? at + 1}`);
    return { cells: [...columns.map(column => compact(row[column])), json] };
  }));
}

async function showStored() {
  const { collections } = await read(ofOrganization('stored'));
  const full = collections.filter(one => one.count > 0);
  const empty = collections.filter(one => one.count === 0)
    .map(({ name }) => text.collections[name] ?? name);
  show('collections', () => full.map(collection), [full, text.title]);
  $('empty-collections').textContent =
    empty.length ? text.emptyCollections + empty.join(', ') : '';
}

// ---- faults

async function showFaults() {
  const { faults } = await read('faults');
  $('no-faults').hidden = faults.length > 0;
  $('clear-faults').hidden = faults.length === 0;
  show('fault-list', () => faults.map(({ operation, fault, always, times }) => {
    const line = element('li');
    const what = element('div');
    what.append(element('strong', operation),
      element('span', `${fault} · ${always ? text.always : text.left(times)}`, { class: 'hint' }));
    const off = button(text.switchOff,
      () => order('DELETE', `faults?operation=${encodeURIComponent(operation)}`));
    off.dataset.key = `fault-${operation}-${fault}`;
    off.setAttribute('aria-label', `${text.switchOff}: ${operation}`);
    line.append(what, off);
    return line;
  }), [faults, text.title]);
}

function showFaultForm() {
  const chosen = operations.find(one => one.operation === $('fault-operation').value) ?? operations[0];
  const platforms = [...new Set(operations.map(one => one.platform))];
  show('fault-operation', () => platforms.map(platform => {
    const group = element('optgroup', null, { label: platform });
    group.append(...operations.filter(one => one.platform === platform)
      .map(one => option(one.operation, one.operation, chosen.operation)));
    return group;
  }), [operations, text.title]);
  const possible = kinds.filter(one => chosen.wrapsCodes || !one.wrapsCodes);
  const kind = possible.find(one => one.kind === $('fault-kind').value) ?? possible[0];
  show('fault-kind', () => possible.map(one => option(one.kind, one.kind, kind.kind)),
    [possible, text.title]);
  $('kind-hint').textContent = text.kinds[kind.kind] ?? '';
  show('fault-fields', () => kind.fields.map(field => {
    const label = element('label');
    const name = (text.fields[field.name] ?? field.name) + (field.needed ? '' : ` ${text.optional}`);
    const input = element('input', null, { name: field.name, autocomplete: 'off' });
    input.required = field.needed && field.type !== 'text';
    input.value = field.needed ? field.example : '';
    input.placeholder = field.example;
    if (field.type === 'number') {
      input.inputMode = 'numeric';
      input.pattern = '[0-9]+';
    }
    if (field.type === 'code') {
      input.setAttribute('list', 'codes');
    }
    label.append(element('span', name), input);
    return label;
  }), [kind, chosen.operation, text.title]);
  show('codes', () => Object.entries(chosen.codes)
    .map(([code, meaning]) => element('option', meaning, { value: code })), chosen.codes);
}

function fieldValue(type, entered) {
  if (type === 'json') {
    try { return JSON.parse(entered); } catch { return entered; }
  }
  const operation = operations.find(one => one.operation === $('fault-operation').value);
  const number = type === 'number' || (type === 'code' && !operation.textCodes);
  return number && /^[0-9]+$/.test(entered) ? Number(entered) : entered;
}

async function switchOn(event) {
  event.preventDefault();
  const kind = kinds.find(one => one.kind === $('fault-kind').value);
  const times = $('fault-times').value;
  const fault = { operation: $('fault-operation').value, kind: kind.kind };
  kind.fields.forEach(({ name, type, needed }) => {
    const entered = $('fault-form').elements.namedItem(name).value;
    if (needed || entered) {
      fault[name] = fieldValue(type, entered);
    }
  });
  Object.assign(fault, times === 'always' ? { always: true } : { times: Number(times) });
  $('fault-error').textContent = await order('POST', 'faults', fault) ?? '';
}

// ---- settings

async function showSettings() {
  const forms = await Promise.all(['shell', 'properties', 'yaml'].map(async form =>
    [form, await (await ask(ofOrganization(`settings?form=${form}`))).text()]));
  show('setting-forms', () => forms.map(([form, content]) => {
    const card = element('div', null, { class: 'card' });
    const bar = element('div', null, { class: 'bar' });
    const lines = element('pre', content, { tabindex: '0', id: `settings-${form}` });
    const copy = button(text.copy, () => copyOf(lines));
    copy.dataset.key = `copy-${form}`;
    copy.setAttribute('aria-label', `${text.copy}: ${text[form]}`);
    bar.append(element('h2', text[form]), copy);
    card.append(bar, lines);
    return card;
  }), [forms, text.title]);
}

async function copyOf(lines) {
  try {
    await navigator.clipboard.writeText(lines.textContent);
    notice(text.copied);
  } catch {
    getSelection().selectAllChildren(lines);
    notice(text.selected);
  }
}

// ---- the page

const VIEWS = {
  requests: async () => showRequests(),
  stored: showStored,
  faults: async () => { showFaultForm(); await showFaults(); },
  settings: showSettings,
};

const tabs = [...document.querySelectorAll('[role=tab]')];
const view = () => VIEWS[location.hash.slice(1)] ? location.hash.slice(1) : 'requests';

function showTab() {
  tabs.forEach(tab => {
    const selected = tab.getAttribute('aria-controls') === view();
    tab.setAttribute('aria-selected', selected);
    tab.tabIndex = selected ? 0 : -1;
    $(tab.getAttribute('aria-controls')).hidden = !selected;
  });
}

function moveAmongTabs(event) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step) {
    const next = tabs[(tabs.indexOf(event.target) + step + tabs.length) % tabs.length];
    next.click();
    next.focus();
  }
}

function speak(language) {
  text = texts[language];
  document.documentElement.lang = tags[language];
  document.title = text.title;
  $('language').value = language;
  document.querySelectorAll('[data-text]').forEach(one => { one.textContent = text[one.dataset.text]; });
  document.querySelectorAll('[data-name]').forEach(one => {
    one.setAttribute('aria-label', text[one.dataset.name]);
  });
  showState($('state').dataset.state);
}

function showState(state) {
  $('state').dataset.state = state;
  const said = state === 'live' ? `${text.live} · ${location.host}` : text[state];
  if ($('state').textContent !== said) {
    $('state').textContent = said;
  }
}

async function showOrganizations() {
  const { organizations } = await read('organizations');
  const chosen = $('organization').value;
  $('organization-choice').hidden = organizations.length < 2;
  show('organization', () => organizations.map(name =>
    option(name, name || text.firstOrganization, chosen)), [organizations, text.title]);
}

// Asks for what has changed; `all` also for what can change without a request.
async function refresh(all) {
  const response = await ask(`requests?since=${encodeURIComponent(version)}`);
  const changed = response.status !== 204;
  if (changed) {
    journal = await response.json();
    version = journal.version;
  }
  if (operations.length === 0) {
    ({ operations, faultKinds: kinds } = await read('operations'));
  }
  if (changed || all) {
    await showOrganizations();
    await VIEWS[view()]();
  }
}

let polls = 0;

// One question after another, none while nobody looks.
async function poll() {
  let wait = POLL;
  if (!document.hidden) {
    try {
      await refresh(polls++ % QUIET_POLLS === 0);
      showState('live');
    } catch {
      showState('stopped');
      operations = [];
      wait = RETRY;
    }
  }
  setTimeout(poll, wait);
}

const look = () => { showTab(); refresh(true).catch(() => showState('stopped')); };

tabs.forEach(tab => {
  tab.addEventListener('click', () => { location.hash = tab.getAttribute('aria-controls'); });
  tab.addEventListener('keydown', moveAmongTabs);
});
addEventListener('hashchange', look);
$('language').addEventListener('change', event => {
  remember('talentport-sandbox-language', event.target.value);
  speak(event.target.value);
  look();
});
$('organization').addEventListener('change', look);
$('filter').addEventListener('change', showRequests);
$('clear-journal').addEventListener('click', () => order('DELETE', 'journal'));
$('reset').addEventListener('click', () => confirm(text.confirmReset) && order('POST', 'reset'));
$('clear-faults').addEventListener('click', () => order('DELETE', 'faults'));
$('revoke-tokens').addEventListener('click', () => order('DELETE', 'tokens'));
$('fault-operation').addEventListener('change', showFaultForm);
$('fault-kind').addEventListener('change', showFaultForm);
$('fault-form').addEventListener('submit', switchOn);
$('close-details').addEventListener('click', () => $('details').close());

const known = remembered('talentport-sandbox-language');
speak(texts[known] ? known : navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en');
showTab();
poll();
