'use strict';
// Reads the film (PeopleCode, DensityCode) and shows it. One page, no network.
const data = JSON.parse(document.getElementById('data').textContent);
const byId = (id) => document.getElementById(id);
const WORDS = {
  ko: {
    head: '군중 시뮬레이션', play: '재생', pause: '멈춤', again: '처음부터', moment: '시점', speed: '빠르기', zoom: '크기', stage: '현장 그림 (화살표 키로 움직임)', view: '보기',
    people: '사람', density: '밀집도', figures: '주요 수치', inside: '안에 있는 사람', exit: '출구', barrier: '차단선', stop: '경유지',
    calm: '2명/㎡ 미만', slow: '2~4명/㎡', danger: '4명/㎡ 이상', unit: '명/㎡', other: 'English', seconds: '초',
    partial: '중단된 실행의 중간 결과입니다. 끝까지 계산한 값이 아닙니다.',
    picture: (t, n, v) => `현장 그림, ${v} 보기, ${t}, 안에 있는 사람 ${n}명`,
    hint: (k, s) => (k > 1 ? `사람 ${k}명 중 1명만 그렸습니다. ` : '') + `${s}초마다 기록한 위치를 이어 보입니다. 키보드: 시점 막대에서 화살표 키.`,
    model: '계산 모형의 결과입니다. 넘어짐과 밀침은 계산하지 않으며, 밀집도와 위험 시간으로 짐작해야 합니다.',
  },
  en: {
    head: 'Crowd simulation', play: 'Play', pause: 'Pause', again: 'Restart', moment: 'Moment', speed: 'Speed', zoom: 'Size', stage: 'Plan of the place (arrow keys move it)', view: 'View',
    people: 'People', density: 'Density', figures: 'Main figures', inside: 'People inside', exit: 'exit', barrier: 'barrier', stop: 'waypoint',
    calm: 'below 2 per m²', slow: '2 to 4 per m²', danger: '4 per m² or more', unit: 'persons per m²', other: '한국어', seconds: 's',
    partial: 'Partial: the run was stopped before its end.',
    picture: (t, n, v) => `Plan of the place, ${v} view, ${t}, ${n} people inside`,
    hint: (k, s) => (k > 1 ? `One person of ${k} is drawn. ` : '') + `Positions recorded every ${s} s, joined. Keyboard: arrow keys on the moment slider.`,
    model: 'Results of a model. It reckons neither falls nor pushing; density and time above thresholds tell where to fear them.',
  },
};
const COLOURS = { ground: '#f8fafc', wall: '#1e2124', exit: '#0b7a3e', barrier: '#6a3d9a', stop: '#33507a', crowd: ['#2b5fa8', '#b86a00', '#b3161b'] };

// ---- reading
function bytesOf(base64) {
  const text = atob(base64), bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
function reader(base64) {
  const bytes = bytesOf(base64);
  let at = 0;
  const number = () => {
    let value = 0, shift = 0, byte;
    do { byte = bytes[at++]; value += (byte & 127) * 2 ** shift; shift += 7; } while (byte & 128);
    return value;
  };
  return { number, signed: () => { const n = number(); return n % 2 ? -(n + 1) / 2 : n / 2; }, single: () => bytes[at++] };
}
function readPeople() {
  const from = reader(data.crowd.code), lastX = [], lastY = [], moments = [];
  for (let m = 0; m < data.crowd.moments; m++) {
    const count = from.number(), ids = new Int32Array(count), xs = new Float32Array(count), ys = new Float32Array(count);
    let id = -1;
    for (let k = 0; k < count; k++) {
      id += from.number() + 1;
      lastX[id] = (lastX[id] || 0) + from.signed();
      lastY[id] = (lastY[id] || 0) + from.signed();
      ids[k] = id; xs[k] = lastX[id] * data.crowd.quantum; ys[k] = lastY[id] * data.crowd.quantum;
    }
    moments.push({ ids, xs, ys });
  }
  return moments;
}
function readDensity() {
  const from = reader(data.density.code), counted = bytesOf(data.density.counted), cells = [], moments = [];
  for (let c = 0; c < data.density.columns * data.density.rows; c++) if (counted[c >> 3] >> (c & 7) & 1) cells.push(c);
  for (let m = 0; m < data.density.moments; m++) {
    const steps = new Uint8Array(cells.length);
    for (let k = 0; k < cells.length;) { const step = from.single(); if (step) steps[k++] = step; else k += from.number(); }
    moments.push(steps);
  }
  return { cells, moments };
}
const people = readPeople(), density = readDensity();
const cellIndex = new Int32Array(data.density.columns * data.density.rows).fill(-1);
density.cells.forEach((cell, k) => { cellIndex[cell] = k; });
const end = Math.max(0, (people.length - 1) * data.crowd.seconds);

// ---- state
const state = { language: 'ko', playing: false, t: 0, view: 'people', speed: 5, zoom: 1, last: 0 };
const words = () => WORDS[state.language];

// ---- drawing
const canvas = byId('picture'), pen = canvas.getContext('2d');
let scale = 1, ratio = 1;
const [west, south, width, height] = data.bounds, ROOM = 14;
const px = (x) => ROOM + (x - west) * scale, py = (y) => ROOM + (south + height - y) * scale;
function layout() {
  const wide = byId('stage').clientWidth;
  if (!wide) return;
  const most = Math.max(240, window.innerHeight * 0.72);
  scale = state.zoom * Math.min((wide - 2 * ROOM) / width, (most - 2 * ROOM) / height);
  ratio = Math.min(window.devicePixelRatio || 1, 8000 / (Math.max(width, height) * scale + 2 * ROOM));
  const tall = Math.round(height * scale + 2 * ROOM);
  canvas.style.height = `${tall}px`;
  canvas.style.width = `${Math.round(width * scale + 2 * ROOM)}px`;
  canvas.style.margin = '0 auto';
  canvas.width = Math.round((width * scale + 2 * ROOM) * ratio);
  canvas.height = tall * ratio;
  draw();
}
function trace(rings, closed) {
  pen.beginPath();
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 2) pen[i ? 'lineTo' : 'moveTo'](px(ring[i]), py(ring[i + 1]));
    if (closed) pen.closePath();
  }
}
function blended() {
  const place = state.t / data.density.seconds, moments = density.moments;
  if (!moments.length) return new Float32Array(density.cells.length);
  const a = moments[Math.min(Math.floor(place), moments.length - 1)], b = moments[Math.min(Math.floor(place) + 1, moments.length - 1)];
  const part = place - Math.floor(place), values = new Float32Array(a.length);
  for (let k = 0; k < a.length; k++) values[k] = (a[k] + (b[k] - a[k]) * part) / data.density.steps;
  return values;
}
const STEPS = data.scale.map((step) => ({ from: step.from, rgb: [1, 3, 5].map((i) => parseInt(step.colour.slice(i, i + 2), 16)) }));
const tiles = document.createElement('canvas');
tiles.width = data.density.columns; tiles.height = data.density.rows;
function drawDensity(values) {
  const brush = tiles.getContext('2d'), image = brush.createImageData(tiles.width, tiles.height);
  density.cells.forEach((cell, k) => {
    let step = STEPS[0];
    for (const each of STEPS) if (values[k] >= each.from) step = each;
    const row = tiles.height - 1 - Math.floor(cell / tiles.width), at = 4 * (row * tiles.width + cell % tiles.width);
    image.data.set([...step.rgb, 255], at);
  });
  brush.putImageData(image, 0, 0);
  pen.save();
  trace(data.ground, true);
  pen.clip('evenodd');
  pen.imageSmoothingEnabled = false;
  const d = data.density;
  pen.drawImage(tiles, px(d.x), py(d.y + d.rows * d.size), d.columns * d.size * scale, d.rows * d.size * scale);
  pen.restore();
}
function densityAt(values, x, y) {
  const d = data.density, column = Math.floor((x - d.x) / d.size), row = Math.floor((y - d.y) / d.size);
  const k = column >= 0 && row >= 0 && column < d.columns && row < d.rows ? cellIndex[row * d.columns + column] : -1;
  return k < 0 ? 0 : values[k];
}
function drawPeople(values) {
  const place = state.t / data.crowd.seconds, m = Math.min(Math.floor(place), people.length - 1), part = place - m;
  const a = people[m], b = people[Math.min(m + 1, people.length - 1)];
  if (!a) return;
  const radius = Math.max(1.3, 0.2 * scale), groups = [[], [], []];
  for (let i = 0, j = 0; i < a.ids.length; i++) {
    while (j < b.ids.length && b.ids[j] < a.ids[i]) j++;
    const there = j < b.ids.length && b.ids[j] === a.ids[i];
    if (!there && part > 0.5 && b !== a) continue;
    const x = data.crowd.x + (there ? a.xs[i] + (b.xs[j] - a.xs[i]) * part : a.xs[i]);
    const y = data.crowd.y + (there ? a.ys[i] + (b.ys[j] - a.ys[i]) * part : a.ys[i]);
    const dense = densityAt(values, x, y);
    groups[dense >= 4 ? 2 : dense >= 2 ? 1 : 0].push(px(x), py(y));
  }
  groups.forEach((points, k) => {
    pen.fillStyle = COLOURS.crowd[k];
    pen.beginPath();
    for (let i = 0; i < points.length; i += 2) {
      if (radius < 1.6) pen.rect(points[i] - radius, points[i + 1] - radius, 2 * radius, 2 * radius);
      else { pen.moveTo(points[i] + radius, points[i + 1]); pen.arc(points[i], points[i + 1], radius, 0, 7); }
    }
    pen.fill();
  });
}
function drawLines(lines, colour, thick, dash, closed) {
  pen.strokeStyle = colour; pen.lineWidth = thick; pen.setLineDash(dash);
  for (const line of lines) { trace(line.rings, closed); pen.stroke(); }
  pen.setLineDash([]);
}
function drawNames(lines, colour) {
  pen.font = '600 13px sans-serif'; pen.textAlign = 'center'; pen.textBaseline = 'middle'; pen.lineJoin = 'round';
  for (const line of lines) {
    const points = line.rings.flat(), xs = points.filter((_, i) => i % 2 === 0).map(px), ys = points.filter((_, i) => i % 2).map(py);
    const left = Math.min(...xs), right = Math.max(...xs), top = Math.min(...ys), bottom = Math.max(...ys);
    const half = pen.measureText(line.name).width / 2, wide = canvas.width / ratio, tall = canvas.height / ratio;
    let x = (left + right) / 2, y = (top + bottom) / 2;
    if (right - left < 2 || bottom - top < 2 || line.rings[0].length === 4) {
      if (bottom - top >= right - left) x += (x < wide / 2 ? 1 : -1) * (half + 8); else y += (y < tall / 2 ? 1 : -1) * 14;
    }
    x = Math.max(half + 2, Math.min(wide - half - 2, x)); y = Math.max(9, Math.min(tall - 9, y));
    pen.lineWidth = 4; pen.strokeStyle = '#fff'; pen.strokeText(line.name, x, y);
    pen.fillStyle = colour; pen.fillText(line.name, x, y);
  }
}
function drawRuler() {
  const length = 120 / scale, power = 10 ** Math.floor(Math.log10(length)), lead = length / power;
  const metres = power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1), x = 10, y = canvas.height / ratio - 8;
  pen.fillStyle = '#fff'; pen.globalAlpha = .85; pen.fillRect(x - 6, y - 22, metres * scale + 12, 28); pen.globalAlpha = 1;
  pen.fillStyle = COLOURS.wall; pen.fillRect(x, y - 3, metres * scale, 3);
  pen.font = '12px sans-serif'; pen.textAlign = 'left'; pen.textBaseline = 'alphabetic'; pen.fillText(`${metres} m`, x, y - 7);
}
function draw() {
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.clearRect(0, 0, canvas.width, canvas.height);
  trace(data.ground, true);
  pen.fillStyle = COLOURS.ground; pen.fill('evenodd');
  const values = blended();
  if (state.view === 'density') drawDensity(values); else drawPeople(values);
  trace(data.ground, true);
  pen.strokeStyle = COLOURS.wall; pen.lineWidth = 1.5; pen.stroke();
  drawLines(data.stops, COLOURS.stop, 1.5, [5, 4], true);
  drawLines(data.barriers, COLOURS.barrier, 3, [7, 4], false);
  drawLines(data.exits, COLOURS.exit, 5, [], false);
  drawNames(data.stops, COLOURS.stop); drawNames(data.exits, COLOURS.exit);
  drawRuler();
  tell();
}

// ---- words
const clock = (t) => `${Math.floor(t / 60)}:${String(Math.floor(t % 60)).padStart(2, '0')}`;
function tell() {
  const moment = Math.min(Math.round(state.t / data.crowd.seconds), data.crowd.inside.length - 1);
  const count = (data.crowd.inside[moment] || 0).toLocaleString('en');
  byId('clock').textContent = `${clock(state.t)} / ${clock(end)} · ${words().inside} ${count}`;
  byId('moment').value = state.t;
  byId('moment').setAttribute('aria-valuetext', clock(state.t));
  byId('play').textContent = state.playing ? words().pause : state.t >= end && end > 0 ? words().again : words().play;
  if (!state.playing) canvas.setAttribute('aria-label', words().picture(clock(state.t), count, words()[state.view]));
}
function item(kind, colour, text) {
  const li = document.createElement('li'), mark = document.createElement('i');
  mark.className = kind; mark.style.background = colour; mark.setAttribute('aria-hidden', 'true');
  li.append(mark, text);
  return li;
}
function legend() {
  const w = words(), list = byId('legend');
  list.replaceChildren();
  if (state.view === 'density') for (const step of data.scale) list.append(item('', step.colour, `${step.label} ${w.unit}`));
  else [w.calm, w.slow, w.danger].forEach((text, k) => list.append(item('dot', COLOURS.crowd[k], text)));
  list.append(item('bar', COLOURS.exit, w.exit));
  if (data.barriers.length) list.append(item('bar', COLOURS.barrier, w.barrier));
  if (data.stops.length) list.append(item('bar', COLOURS.stop, w.stop));
}
function speak() {
  const w = words();
  document.documentElement.lang = state.language;
  document.title = `${w.head} | ${data.caption.title}`;
  byId('title').textContent = `${w.head} · ${data.caption.title}`;
  byId('language').textContent = w.other;
  byId('language').lang = state.language === 'ko' ? 'en' : 'ko';
  for (const each of document.querySelectorAll('[data-text]')) each.textContent = w[each.dataset.text];
  byId('stage').setAttribute('aria-label', w.stage);
  byId('partial').hidden = !data.caption.partial;
  byId('partial').textContent = w.partial;
  byId('hint').textContent = w.hint(data.crowd.oneOf, data.crowd.seconds);
  byId('facts').textContent = data.caption.facts;
  byId('figures').replaceChildren(...data.facts.map((fact) => {
    const row = document.createElement('tr'), head = document.createElement('th'), cell = document.createElement('td');
    head.scope = 'row'; head.textContent = state.language === 'ko' ? fact.korean : fact.english; cell.textContent = fact.value;
    row.append(head, cell);
    return row;
  }));
  legend(); tell();
}

// ---- acts
function tick(now) {
  if (!state.playing) return;
  // the time of a frame may lie before the click within it
  state.t = Math.min(end, state.t + Math.max(0, now - state.last) / 1000 * state.speed);
  state.last = now;
  if (state.t >= end) state.playing = false;
  draw();
  requestAnimationFrame(tick);
}
byId('play').addEventListener('click', () => {
  state.playing = !state.playing;
  if (state.playing && state.t >= end) state.t = 0;
  state.last = performance.now();
  draw();
  requestAnimationFrame(tick);
});
byId('moment').max = end;
byId('moment').addEventListener('input', (event) => { state.t = Number(event.target.value); draw(); });
byId('speed').addEventListener('change', (event) => { state.speed = Number(event.target.value); });
byId('zoom').addEventListener('change', (event) => { state.zoom = Number(event.target.value); layout(); });
byId('views').addEventListener('change', (event) => { state.view = event.target.value; legend(); draw(); });
byId('language').addEventListener('click', () => { state.language = state.language === 'ko' ? 'en' : 'ko'; speak(); draw(); });
window.addEventListener('resize', layout);

// A link may name the moment, the view and the language: replay.html#t=60&view=density&lang=en
const asked = new URLSearchParams(location.hash.slice(1));
if (Number(asked.get('t')) > 0) state.t = Math.min(end, Number(asked.get('t')));
if (asked.get('view') === 'density') {
  state.view = 'density';
  document.querySelector('input[value="density"]').checked = true;
}
if (asked.get('lang') === 'en') state.language = 'en';
speak();
layout();
