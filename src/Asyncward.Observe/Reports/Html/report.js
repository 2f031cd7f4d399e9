'use strict';
// Reads the run that stands in the page as JSON and draws it. Text of the program only ever becomes text of the page: no markup is built from strings.
const data = JSON.parse(document.getElementById('run').textContent);
const run = data.run;
const root = document.getElementById('report');
const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 1200;

const fill = (element, attributes, children) => {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== null) element.setAttribute(name, value);
  }
  for (const child of children.flat(Infinity)) if (child !== undefined && child !== null) element.append(child);
  return element;
};
const h = (name, attributes, ...children) => fill(document.createElement(name), attributes, children);
const s = (name, attributes, ...children) => fill(document.createElementNS(SVG, name), attributes, children);

const time = ms => ms === null || ms === undefined ? '' : ms < 9.995 ? +ms.toFixed(2) + ' ms' : ms < 999.5 ? +ms.toFixed(ms < 99.95 ? 1 : 0) + ' ms'
  : ms < 99950 ? +(ms / 1000).toFixed(ms < 9995 ? 2 : 1) + ' s' : Math.round(ms / 1000) + ' s';
const site = number => { const row = data.sites[number] || ['', 0, '']; return {file: row[0], line: row[1], name: row[2]}; };
const folder = run.current_directory.replace(/\/+$/, '') + '/';
const shorten = file => folder.length > 1 && file.startsWith(folder) ? file.slice(folder.length) : file;
const place = number => { const at = site(number); return at.file ? shorten(at.file) + (at.line ? ':' + at.line : '') : ''; };
const frame = number => { const at = site(number); return at.file ? (at.name ? at.name + '  ' : '') + place(number) : at.name; };
const stack = frames => frames.map((number, i) => (i ? '  ← ' : '') + frame(number)).join('\n');
// What the loop called, without the loop itself, which is the same in every stack.
const inner = frames => { const loop = frames.findIndex(number => site(number).file.endsWith('/asyncio/events.py') && site(number).name.endsWith('_run')); return frames.slice(0, loop > 0 ? loop : undefined); };
const byKey = (list, key) => [...list].sort((a, b) => b[key] - a[key]);
const sum = (list, of) => list.reduce((all, one) => all + of(one), 0);
const end = Math.max(run.duration, 1, ...run.loops.map(loop => loop.end));

const tip = h('div', {id: 'tip', role: 'tooltip'});
document.body.append(tip);
const hover = text => ({
  onmousemove: event => {
    tip.textContent = typeof text === 'function' ? text() : text;
    tip.style.display = 'block';
    const box = tip.getBoundingClientRect();
    tip.style.left = Math.max(4, Math.min(event.clientX + 14, innerWidth - box.width - 8)) + 'px';
    tip.style.top = (event.clientY + 18 + box.height > innerHeight ? Math.max(4, event.clientY - box.height - 10) : event.clientY + 18) + 'px';
  },
  onmouseleave: () => { tip.style.display = 'none'; },
});

// One section that fails must not take the others with it.
const section = (id, title, note, make) => {
  const body = h('section', {id}, h('h2', {}, title, note ? h('small', {}, note) : null));
  root.append(body);
  try {
    make(body);
  } catch (error) {
    body.append(h('p', {class: 'bad'}, 'This part could not be drawn: ' + error));
    document.documentElement.dataset.failed = id;
  }
};

// A table whose columns sort and whose rows filter; long ones are shown in parts.
const STEP = 100;
const table = (body, columns, rows) => {
  let order = columns.findIndex(column => column.first), down = true, limit = STEP, words = [];
  const keep = rows.map(row => ({row, text: columns.map(column => column.text ? column.text(row) : String(column.of(row))).join('\u0001').toLowerCase()}));
  const head = h('tr'), list = h('tbody'), more = h('button', {onclick: () => { limit += 10 * STEP; draw(); }});
  const count = h('span', {class: 'soft'});
  const filter = h('input', {type: 'search', placeholder: 'filter', 'aria-label': 'filter', oninput: () => { words = filter.value.toLowerCase().split(/\s+/).filter(Boolean); limit = STEP; draw(); }});
  columns.forEach((column, i) => head.append(h('th', {class: column.number ? 'n' : null, scope: 'col'},
    h('button', {onclick: () => { down = order === i ? !down : !!column.number; order = i; draw(); }}, column.name))));
  const draw = () => {
    let shown = keep.filter(one => words.every(word => one.text.includes(word)));
    if (order >= 0) {
      const of = columns[order].of, sign = down ? -1 : 1;
      shown = shown.map((one, i) => [of(one.row), i, one]).sort((a, b) => (a[0] < b[0] ? -sign : a[0] > b[0] ? sign : a[1] - b[1])).map(entry => entry[2]);
    }
    [...head.children].forEach((cell, i) => cell.setAttribute('aria-sort', i !== order ? 'none' : down ? 'descending' : 'ascending'));
    list.replaceChildren(...shown.slice(0, limit).map(({row}) => fill(h('tr'), row.tip ? hover(row.tip) : {}, columns.map(column =>
      h('td', {class: column.number ? 'n' : column.class}, column.node ? column.node(row) : column.text ? column.text(row) : String(column.of(row)))))));
    count.textContent = ' ' + shown.length + ' of ' + rows.length;
    more.textContent = 'show more';
    more.style.display = shown.length > limit ? '' : 'none';
  };
  draw();
  if (rows.length > 5) body.append(h('p', {}, filter, count));
  body.append(h('div', {class: 'scroll'}, h('table', {}, h('thead', {}, head), list)), more);
};

// ── what is drawn over time ──────────────────────────────────────────────────────────────────────────────────────────
let view = [0, end];
const drawn = [];
const x = at => 140 + (at - view[0]) / (view[1] - view[0]) * (WIDTH - 150);
const redraw = () => drawn.forEach(draw => draw());
const ticks = svg => {
  const span = view[1] - view[0], raw = span / 8, power = 10 ** Math.floor(Math.log10(raw)), step = [1, 2, 5, 10].map(k => k * power).find(k => k >= raw);
  for (let at = Math.ceil(view[0] / step) * step; at <= view[1]; at += step) {
    svg.append(s('line', {class: 'axis', x1: x(at), x2: x(at), y1: 0, y2: svg.tall}), s('text', {class: 'soft', x: x(at) + 3, y: svg.tall - 3}, time(at)));
  }
};
// Drag to look closer, double click to see all.
const overTime = (body, height, paint) => {
  const svg = s('svg', {viewBox: `0 0 ${WIDTH} ${height}`, role: 'img'});
  svg.tall = height;
  const pick = s('rect', {class: 'pick', y: 0, height, width: 0});
  let from = null;
  const at = event => { const box = svg.getBoundingClientRect(); return (event.clientX - box.left) / box.width * WIDTH; };
  const toTime = px => view[0] + (Math.min(Math.max(px, 140), WIDTH - 10) - 140) / (WIDTH - 150) * (view[1] - view[0]);
  svg.addEventListener('mousedown', event => { from = at(event); });
  svg.addEventListener('mousemove', event => { if (from !== null) { pick.setAttribute('x', Math.min(from, at(event))); pick.setAttribute('width', Math.abs(at(event) - from)); } });
  addEventListener('mouseup', event => {
    if (from === null) return;
    const a = toTime(Math.min(from, at(event))), b = toTime(Math.max(from, at(event)));
    from = null;
    pick.setAttribute('width', 0);
    if (b - a > end / 1e6 && b - a < (view[1] - view[0]) * .99) { view = [a, b]; redraw(); }
  });
  svg.addEventListener('dblclick', () => { view = [0, end]; redraw(); });
  const draw = () => { svg.replaceChildren(); ticks(svg); paint(svg); svg.append(pick); };
  drawn.push(draw);
  draw();
  body.append(svg);
};
const bar = (svg, name, from, to, y, height, text) => {
  if (to < view[0] || from > view[1]) return;
  const left = Math.max(x(from), 140), width = Math.max(Math.min(x(to), WIDTH - 10) - left, 1.5);
  svg.append(s('rect', {class: name, x: left.toFixed(2), y, width: width.toFixed(2), height, rx: 1, ...(text ? hover(text) : {})}));
};
const label = (svg, y, text, title) => svg.append(s('text', {x: 4, y, ...(title ? hover(title) : {})}, text.length > 22 ? text.slice(0, 21) + '…' : text));
const graph = (svg, points, top, height, name) => {
  const most = Math.max(...points.map(point => point[1]), 0);
  if (!(most > 0)) return;
  const seen = points.filter(point => point[0] >= view[0] - (view[1] - view[0]) && point[0] <= view[1]);
  const line = seen.map(point => Math.max(x(point[0]), 140).toFixed(1) + ',' + (top + height - point[1] / most * height).toFixed(1)).join(' ');
  svg.append(s('polyline', {class: 'graph', points: line}));
  label(svg, top + height - 4, name, name);
};
const happened = () => {
  const all = run.loops.map(() => []);
  const add = (one, kind, text) => one.occurrences.forEach(at => (all[at.loop] || (all[at.loop] = [])).push({at, kind, text: () => text(at)}));
  run.stalls.forEach(stall => add(stall, 'stall', at => time(at.length) + ' blocked at ' + place(stall.place) + (stall.call ? ' in ' + stall.call : '')
    + (at.task ? '\ntask ' + at.task : '') + '\n\n' + stack(at.sample >= 0 && stall.samples[at.sample] ? stall.samples[at.sample].stack : [stall.place])));
  run.busy_turns.forEach(busy => add(busy, 'busy', at => time(at.length) + ' busy with many callbacks, most of them ' + frame(busy.place)));
  return all;
};
const legend = (...names) => h('p', {class: 'legend soft'}, names.map(([colour, text]) => { const swatch = h('i'); swatch.style.background = `var(--${colour})`; return [swatch, text]; }));

// ── the parts ────────────────────────────────────────────────────────────────────────────────────────────────────────
const title = run.command.join(' ') || 'a run';
document.title = 'asyncward: ' + title;
document.getElementById('title').textContent = title;
document.getElementById('theme').addEventListener('click', () => {
  const now = document.documentElement.dataset.theme || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  document.documentElement.dataset.theme = now === 'dark' ? 'light' : 'dark';
});
const tile = (name, value, bad) => h('div', {class: 'tile'}, h('b', {class: bad ? 'bad' : null}, value), h('span', {}, name));
root.append(h('section', {class: 'tiles', id: 'tiles'},
  tile('ran', time(run.duration)), ...(run.is_attached ? [] : [tile('exit code', run.exit_code, run.exit_code !== 0)]), tile('findings', data.findings.length),
  tile('times blocked', data.summary.stalls, data.summary.stalls > 0), tile('blocked in all', time(data.summary.blocked_ms)),
  tile('lag p50', '≤ ' + time(data.summary.lag_p50_ms || 0)), tile('lag p99', '≤ ' + time(data.summary.lag_p99_ms || 0)), tile('longest turn', time(data.summary.lag_max_ms)),
  tile('most tasks', Math.max(0, ...run.loops.map(loop => loop.max_tasks))), tile('events dropped', run.dropped, run.dropped > 0)));
if (run.notes.length) root.append(h('ul', {class: 'notes', id: 'notes'}, run.notes.map(note => h('li', {}, note))));

section('timeline', 'Event loops', 'drag to look closer, double click to see all', body => {
  body.append(legend(['idle', 'idle'], ['run', 'busy'], ['bad', 'blocked'], ['busy', 'many callbacks']));
  const times = happened(), TALL = 120;
  overTime(body, Math.max(run.loops.length, 1) * TALL + 18, svg => run.loops.forEach((loop, i) => {
    const top = i * TALL;
    label(svg, top + 22, 'loop ' + (i + 1) + ' ' + loop.class, loop.class + '\nthread ' + loop.thread + '\n' + loop.kind + '\n' + loop.lag.turns + ' turns');
    bar(svg, 'idle', loop.start, loop.end, top + 6, 28);
    loop.timeline.forEach((point, k) => {
      const next = loop.timeline[k + 1], until = next ? next.at : loop.end, share = Math.min(1, point.busy / Math.max(until - point.at, 1e-9));
      if (share > 0) bar(svg, 'run', point.at, until, top + 34 - Math.max(1, 28 * share), Math.max(1, 28 * share), 'busy ' + (100 * share).toFixed(1) + ' %\nlongest turn ' + time(point.max_lag) + '\n' + point.tasks + ' tasks, ' + point.ready + ' ready');
    });
    (times[i] || []).forEach(one => bar(svg, one.kind, one.at.start, one.at.start + one.at.length, top + 6, 28, one.text));
    graph(svg, loop.timeline.map(point => [point.at, point.max_lag]), top + 42, 30, 'lag, most ' + time(Math.max(0, ...loop.timeline.map(point => point.max_lag))));
    graph(svg, loop.timeline.map(point => [point.at, point.tasks]), top + 80, 30, 'tasks, most ' + Math.max(0, ...loop.timeline.map(point => point.tasks)));
  }));
});

if (run.lanes.length) section('lanes', 'Tasks over time', 'the longest ones', body => {
  body.append(legend(['run', 'running'], ['ready', 'ready, waiting for the loop'], ['wait', 'waiting']));
  const names = {running: 'run', ready: 'ready', waiting: 'wait'};
  overTime(body, run.lanes.length * 18 + 18, svg => run.lanes.forEach((lane, i) => {
    const who = lane.task.name + ' ' + lane.task.coroutine;
    label(svg, i * 18 + 13, who, who + '\ncreated ' + frame(lane.task.created));
    bar(svg, 'idle', lane.start, lane.end, i * 18 + 2, 13);
    lane.segments.forEach(one => bar(svg, names[one.state], one.start, one.end, i * 18 + 2, 13,
      () => who + '\n' + one.state + ' ' + time(one.end - one.start) + (one.what ? ' for ' + one.what : '') + '\n' + frame(one.place)));
  }));
});

section('lag', 'How long the turns of the loops took', 'logarithmic', body => {
  const buckets = run.loops.reduce((all, loop) => all.map((n, k) => n + (loop.lag.buckets[k] || 0)), new Array(40).fill(0));
  const turns = sum(run.loops, loop => Math.max(loop.lag.turns, sum(loop.lag.buckets, n => n)));
  const upTo = k => 2 ** k / 1048.576, last = Math.max(buckets.findLastIndex(n => n > 0), 15);
  const bars = [['< 1 ms', turns - sum(buckets.slice(11), n => n)]];
  for (let k = 11; k <= last; k++) bars.push([time(upTo(k)), buckets[k]]);
  const svg = s('svg', {viewBox: `0 0 ${WIDTH} 170`, role: 'img'}), wide = WIDTH / bars.length, most = Math.log1p(Math.max(...bars.map(one => one[1]), 1));
  bars.forEach(([name, count], i) => {
    const tall = 125 * Math.log1p(count) / most, text = count + (count === 1 ? ' turn' : ' turns') + (i ? ' below ' : ' ') + name;
    svg.append(s('rect', {class: i && 1000 * 2 ** (i + 10) / 1048576 > run.threshold ? 'stall' : 'run', x: i * wide + 2, y: 140 - tall, width: wide - 4, height: Math.max(tall, count ? 2 : 0), ...hover(text)}));
    if (count) svg.append(s('text', {x: i * wide + wide / 2, y: 134 - tall, 'text-anchor': 'middle'}, count));
    svg.append(s('text', {class: 'soft', x: i * wide + wide / 2, y: 156, 'text-anchor': 'middle'}, (i ? '< ' : '') + name.replace(/^< /, i ? '' : '< ')));
  });
  body.append(svg);
});

section('flame', 'Where blocked time went', 'click to look closer', body => {
  const top = {name: 'all blocked time', value: 0, children: new Map()};
  for (const stall of run.stalls) for (const sample of stall.samples) {
    let node = top;
    top.value += sample.time;
    for (const number of inner(sample.stack).reverse()) {
      if (!node.children.has(number)) node.children.set(number, {name: frame(number), short: site(number).name || place(number), value: 0, children: new Map()});
      node = node.children.get(number);
      node.value += sample.time;
    }
  }
  if (!top.value) { body.append(h('p', {class: 'soft'}, 'Nothing was sampled.')); return; }
  const ROW = 17, holder = h('div');
  body.append(holder);
  const show = (focus, path) => {
    const boxes = [];
    const lay = (node, left, width, depth) => {
      boxes.push([node, left, width, depth]);
      for (const child of byKey(node.children.values(), 'value')) {
        const wide = width * child.value / node.value;
        if (wide >= .7) lay(child, left, wide, depth + 1);
        left += wide;
      }
    };
    path.forEach((node, i) => boxes.push([node, 0, WIDTH, i]));
    lay(focus, 0, WIDTH, path.length);
    const deep = Math.max(...boxes.map(box => box[3])) + 1;
    holder.replaceChildren(s('svg', {viewBox: `0 0 ${WIDTH} ${deep * ROW}`, role: 'img'}, boxes.map(([node, left, width, depth]) => {
      const hue = [...(node.short || '')].reduce((all, c) => (all * 31 + c.codePointAt(0)) % 45, 7), at = path.indexOf(node);
      const box = s('rect', {class: 'flame', x: left.toFixed(2), y: depth * ROW, width: width.toFixed(2), height: ROW, ...hover(node.name + '\n' + time(node.value) + ', ' + (100 * node.value / top.value).toFixed(1) + ' %'),
        onclick: () => at >= 0 ? show(node, path.slice(0, at)) : show(node, [...path, ...way(focus, node)])});
      box.style.fill = `hsl(${hue} 75% ${at >= 0 ? 75 : 60}%)`;
      const fits = Math.floor((width - 6) / 6.2), words = node.short || node.name;
      return fits < 3 ? box : [box, s('text', {x: left + 3, y: depth * ROW + 12, 'pointer-events': 'none'}, words.length > fits ? words.slice(0, fits - 1) + '…' : words)];
    })));
    holder.querySelectorAll('text').forEach(text => { text.style.fill = '#1c2026'; });
  };
  // The nodes from one to another below it, without the last.
  const way = (from, to) => {
    const search = node => { if (node === to) return []; for (const child of node.children.values()) { const rest = search(child); if (rest) return [node, ...rest]; } return null; };
    return search(from) || [];
  };
  show(top, []);
});

section('findings', 'Findings', null, body => table(body, [
  {name: 'code', of: row => row.ruleId},
  {name: 'name', of: row => row.name},
  {name: 'place', of: row => row.file + ':' + String(row.line).padStart(8, '0'), text: row => row.file ? row.file + ':' + row.line : '', class: 'place'},
  {name: 'function', of: row => row.function, class: 'place'},
  {name: 'what', of: row => row.message, text: row => [row.message, ...row.details].join('\n')},
  {name: 'count', of: row => row.count, number: true},
  {name: 'total', of: row => row.total_ms || 0, text: row => time(row.total_ms), number: true},
  {name: 'longest', of: row => row.longest_ms || 0, text: row => time(row.longest_ms), number: true},
  {name: 'predicted by', of: row => row.predicted_by ? row.predicted_by.rule : '', text: row => row.predicted_by ? row.predicted_by.rule + ' ' + row.predicted_by.name : data.join && row.ruleId === 'R001' ? 'no rule' : ''},
], data.findings.map(row => {
  const from = row.ruleId === 'R001' && run.stalls[row.source] ? run.stalls[row.source] : null;
  return from ? {...row, tip: () => (from.samples[0] ? stack(from.samples[0].stack) : '') + (from.await_chain.length ? '\n\nawaited by\n' + stack(from.await_chain) : '')} : row;
})));

if (data.join) section('join', 'What check says, and what happened', data.join.not_seen + ' findings about blocking did not happen', body => table(body, [
  {name: 'rule', of: row => row.finding.rule, text: row => row.finding.rule + ' ' + row.finding.name},
  {name: 'place', of: row => row.finding.path + ':' + row.finding.line, class: 'place'},
  {name: 'function', of: row => row.finding.function, class: 'place'},
  {name: 'count', of: row => row.count, number: true},
  {name: 'total', of: row => row.total_ms, text: row => time(row.total_ms), number: true, first: true},
  {name: 'longest', of: row => row.longest_ms, text: row => time(row.longest_ms), number: true},
], data.join.confirmed));

if (run.tasks.length) section('tasks', 'Tasks by coroutine', null, body => table(body, [
  {name: 'coroutine', of: row => row.coroutine, class: 'place'},
  {name: 'created', of: row => place(row.created), class: 'place'},
  {name: 'count', of: row => row.count, number: true},
  {name: 'failed', of: row => row.failed, number: true},
  {name: 'cancelled', of: row => row.cancelled, number: true},
  {name: 'running', of: row => row.running, text: row => time(row.running), number: true, first: true},
  {name: 'ready', of: row => row.ready, text: row => time(row.ready), number: true},
  {name: 'waiting', of: row => row.waiting, text: row => time(row.waiting), number: true},
  {name: 'longest ready', of: row => row.longest_ready, text: row => time(row.longest_ready), number: true},
  {name: 'waited for', of: row => row.waits.slice(0, 3).map(wait => (wait.what || frame(wait.place)) + ' ' + time(wait.total)).join(', ')},
], run.tasks.map(row => ({...row, tip: row.waits.length ? row.waits.map(wait => time(wait.total) + '  ' + wait.count + ' times  ' + wait.what + '  ' + frame(wait.place)).join('\n') : ''}))));

if (run.sync_objects.length) section('locks', 'Locks, semaphores, conditions, events', null, body => table(body, [
  {name: 'kind', of: row => row.kind},
  {name: 'created', of: row => place(row.created), class: 'place'},
  {name: 'waits', of: row => row.waits, number: true},
  {name: 'in all', of: row => row.total_wait, text: row => time(row.total_wait), number: true, first: true},
  {name: 'longest', of: row => row.longest_wait, text: row => time(row.longest_wait), number: true},
  {name: 'most waiters', of: row => row.max_waiters, number: true},
  {name: 'held by', of: row => row.holders.map(one => one.task + ' ' + place(one.place) + (one.awaiting ? ' awaiting ' + one.awaiting : '')).join('; ')},
], run.sync_objects));

if (run.queues.length || run.executors.length) section('queues', 'Queues and executors', null, body => {
  const spark = row => {
    const most = Math.max(1, ...row.depths.map(point => point.depth));
    return s('svg', {viewBox: '0 0 200 24', width: 200}, s('polyline', {class: 'graph', points: row.depths.map(point => (point.at / end * 200).toFixed(1) + ',' + (23 - point.depth / most * 22).toFixed(1)).join(' ')}));
  };
  if (run.queues.length) table(body, [
    {name: 'queue', of: row => place(row.created), class: 'place'},
    {name: 'bound', of: row => row.max_size, number: true},
    {name: 'first', of: row => row.first_depth, number: true},
    {name: 'last', of: row => row.last_depth, number: true},
    {name: 'most', of: row => row.max_depth, number: true, first: true},
    {name: 'depth over time', of: row => row.depths.length, node: spark},
  ], run.queues);
  if (run.executors.length) table(body, [
    {name: 'executor', of: row => row.name},
    {name: 'created', of: row => place(row.created), class: 'place'},
    {name: 'workers', of: row => row.workers, number: true},
    {name: 'most busy', of: row => row.max_busy, number: true},
    {name: 'most waiting', of: row => row.max_waiting, number: true, first: true},
    {name: 'longest wait', of: row => row.longest_wait, text: row => time(row.longest_wait), number: true},
    {name: 'jobs', of: row => row.jobs, number: true},
  ], run.executors);
});

section('processes', 'Processes', null, body => table(body, [
  {name: 'pid', of: row => row.pid, number: true},
  {name: 'parent', of: row => row.parent_pid, number: true},
  {name: 'Python', of: row => row.python_version},
  {name: 'arguments', of: row => row.arguments.join(' '), class: 'place'},
  {name: 'start', of: row => row.start, text: row => time(row.start), number: true, first: true},
  {name: 'end', of: row => row.end === null ? Infinity : row.end, text: row => row.end === null ? '' : time(row.end), number: true},
  {name: 'exit code', of: row => row.exit_code === null ? '' : row.exit_code, number: true},
], run.processes));
document.documentElement.dataset.ready = 'yes';
