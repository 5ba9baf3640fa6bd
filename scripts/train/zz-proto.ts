import { messageFeatures } from '@/lib/ai/builtin/classifier/message-features';
import { MessageReading } from '@/lib/ai/builtin/understand/message-reading';
import { phraseEvidence } from '@/lib/ai/builtin/understand/phrase-evidence';
import { rateAnger } from '@/lib/ai/builtin/understand/rate-anger';
import { readRefund } from '@/lib/ai/builtin/understand/read-refund';
import { readSignals } from '@/lib/ai/builtin/understand/read-signals';
import { scoreIntents } from '@/lib/ai/builtin/understand/score-intents';
import { toCyrillic } from '@/lib/ai/builtin/understand/to-cyrillic';
import { groupShare, isHeldBack, readMaterial } from '@/scripts/train/read-material';

const L = readMaterial('lib/ai/builtin/material');
let t = Date.now();
const rd = L.map((l) => {
  const text = l.language === 'ru' ? toCyrillic(l.text) : l.text;
  const message = new MessageReading(text, l.language);
  const refund = readRefund(message);
  const signals = readSignals(message, refund);
  return { l, message, ev: phraseEvidence({ message, refund, signals }), a: rateAnger(message, l.text) };
});
console.log('read', (Date.now() - t) / L.length, 'ms/line');
t = Date.now();
const f = rd.map((r) => messageFeatures(r.message, r.l.text));
console.log('feat', (Date.now() - t) / L.length, 'avg', f.reduce((s, x) => s + x.buckets.length, 0) / f.length);
for (const part of ['held', 'train']) {
  const S = rd.filter((r) => isHeldBack(r.l) === (part === 'held'));
  const langs = [...new Set(S.map((s) => s.l.language))];
  for (const g of langs) {
    const s = S.filter((x) => x.l.language === g);
    let ex = 0,
      tp = 0,
      fp = 0,
      fn = 0,
      oth = 0,
      ot = 0;
    for (const r of s) {
      const p = scoreIntents(r.ev).map((x) => x.intent);
      const w = r.l.intents as string[];
      if (p.length === w.length && p.every((x) => w.includes(x))) ex++;
      for (const x of p) w.includes(x) ? tp++ : fp++;
      for (const x of w) if (!(p as string[]).includes(x)) fn++;
      if (w[0] === 'other') {
        ot++;
        if (p[0] !== 'other') oth++;
      }
    }
    console.log(
      part,
      g,
      s.length,
      'exact',
      (ex / s.length).toFixed(3),
      'F1',
      ((2 * tp) / (2 * tp + fp + fn)).toFixed(3),
      'other trig',
      oth,
      '/',
      ot,
    );
  }
}

import { HEADS } from '@/lib/ai/builtin/classifier/heads';
import { BUCKETS } from '@/lib/ai/builtin/classifier/message-features';
import { INTENTS } from '@/lib/ai/understanding';
import { fitLinear, linearLogits, sigmoid } from '@/scripts/train/fit-linear';

const targets = (l: any) =>
  HEADS.map((h) =>
    h === 'anger_from_1'
      ? l.anger >= 1
      : h === 'anger_from_2'
        ? l.anger >= 2
        : h === 'threat_chargeback'
          ? l.threat === 'chargeback'
          : h === 'threat_other'
            ? l.threat === 'other'
            : h === 'self_harm'
              ? l.threat === 'self_harm'
              : l.intents.includes(h),
  );
const ex = rd.map((r, i) => ({ features: f[i]!, targets: targets(r.l) }));
const tr = ex.filter((_, i) => !isHeldBack(L[i]!));

function svm(tr: any[], C: number, cw: number, loss: 'hinge' | 'log', epochs = 12) {
  const H = HEADS.length;
  const w = new Float32Array(BUCKETS * H),
    b = new Float32Array(H);
  const alpha = tr.map(() => new Float64Array(H));
  const pos = HEADS.map((_, h) => {
    const p = tr.filter((e) => e.targets[h]).length;
    return Math.min(cw, Math.max(1, Math.sqrt((tr.length - p) / p)));
  });
  const q = tr.map((e) => {
    let s = 1;
    for (const v of e.features.values) s += v * v;
    return s;
  });
  const order = tr.map((_, i) => i);
  let seed = 7;
  const rnd = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
  if (loss === 'log') for (const a of alpha) a.fill(0);
  for (let ep = 0; ep < epochs; ep++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(rnd() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const i of order) {
      const e = tr[i];
      const z = linearLogits({ heads: H, weights: w, biases: b }, e.features);
      const d = new Float64Array(H);
      for (let h = 0; h < H; h++) {
        const y = e.targets[h] ? 1 : -1;
        const Ci = C * (y > 0 ? pos[h]! : 1);
        const a = alpha[i]![h]!;
        let na: number;
        if (loss === 'hinge') {
          const D = 1 / (2 * Ci);
          const G = y * z[h]! - 1 + D * a;
          na = Math.max(0, a - G / (q[i]! + D));
        } else {
          // logistic: min over a in (0,C): 0.5 q (na-a)^2 + y z (na-a) + na log na + (C-na) log(C-na)
          let c = Math.min(Ci - 1e-6 * Ci, Math.max(1e-6 * Ci, a || Ci * 0.01));
          for (let k = 0; k < 8; k++) {
            const g = q[i]! * (c - a) + y * z[h]! + Math.log(c / (Ci - c));
            const hh = q[i]! + Ci / (c * (Ci - c));
            let n = c - g / hh;
            if (n <= 0) n = c * 0.1;
            if (n >= Ci) n = Ci - (Ci - c) * 0.1;
            if (Math.abs(n - c) < 1e-9) break;
            c = n;
          }
          na = c;
        }
        d[h] = (na - a) * y;
        alpha[i]![h] = na;
        b[h] = b[h]! + d[h]!;
      }
      const { buckets, values } = e.features;
      for (let k = 0; k < buckets.length; k++) {
        const f = buckets[k] * H,
          v = values[k];
        for (let h = 0; h < H; h++) w[f + h] = w[f + h]! + d[h]! * v;
      }
    }
  }
  return { heads: H, weights: w, biases: b };
}
const evalm = (m: any, name: string, off = 0) => {
  for (const part of ['held']) {
    let e = 0,
      n = 0,
      tp = 0,
      fp = 0,
      fn = 0,
      oth = 0,
      ot = 0;
    const an = { tp: 0, fp: 0, fn: 0, n: 0 };
    ex.forEach((x, i) => {
      if (isHeldBack(L[i]!) !== (part === 'held')) return;
      n++;
      const z = linearLogits(m, x.features);
      let p = INTENTS.filter((h, j) => h !== 'other' && z[j]! > off);
      if (!p.length) {
        let best = 0;
        INTENTS.forEach((h, j) => {
          if (z[j]! > z[best]!) best = j;
        });
        p = [INTENTS[best]!];
      }
      const w = L[i]!.intents;
      if (p.length === w.length && p.every((y) => w.includes(y))) e++;
      for (const y of p) w.includes(y) ? tp++ : fp++;
      for (const y of w) if (!p.includes(y)) fn++;
      if (w[0] === 'other') {
        ot++;
        if (p[0] !== 'other') oth++;
      }
      const a = z[HEADS.indexOf('anger_from_2')]! > 0,
        b = L[i]!.anger >= 2;
      if (a && b) an.tp++;
      else if (a) an.fp++;
      else if (b) an.fn++;
      else an.n++;
    });
    console.log(
      name,
      part,
      'exact',
      (e / n).toFixed(3),
      'F1',
      ((2 * tp) / (2 * tp + fp + fn)).toFixed(3),
      'oth',
      oth,
      ot,
      'anger',
      ((2 * an.tp) / (2 * an.tp + an.fp + an.fn)).toFixed(3),
      'fpr',
      (an.fp / (an.fp + an.n)).toFixed(3),
    );
  }
};

const I = INTENTS.length;
const trIdx = L.map((_, i) => i).filter((i) => !isHeldBack(L[i]!)),
  heIdx = L.map((_, i) => i).filter((i) => isHeldBack(L[i]!));
const fold = (i: number) => Math.floor(groupShare(L[i]!.group, 0xf01d) * 5);
const decide = (z: number[] | Float64Array, off = 0) => {
  let p = INTENTS.filter((h, j) => h !== 'other' && z[j]! > off) as string[];
  if (!p.length) {
    let best = 0;
    INTENTS.forEach((h, j) => {
      if (z[j]! > z[best]!) best = j;
    });
    p = [INTENTS[best]!];
  }
  return p;
};
const score = (idx: number[], Z: (i: number) => any, name: string, off = 0) => {
  let e = 0,
    n = 0,
    tp = 0,
    fp = 0,
    fn = 0,
    oth = 0,
    ot = 0;
  for (const i of idx) {
    n++;
    const p = decide(Z(i), off);
    const w = L[i]!.intents as string[];
    if (p.length === w.length && p.every((y) => w.includes(y))) e++;
    for (const y of p) w.includes(y) ? tp++ : fp++;
    for (const y of w) if (!p.includes(y)) fn++;
    if (w[0] === 'other') {
      ot++;
      if (p[0] !== 'other') oth++;
    }
  }
  console.log(name, 'exact', (e / n).toFixed(3), 'F1', ((2 * tp) / (2 * tp + fp + fn)).toFixed(3), 'oth', oth, ot);
};
const phr = (i: number) => {
  const z = INTENTS.map(() => 0);
  for (const e of rd[i]!.ev) z[INTENTS.indexOf(e.intent)] = e.score;
  return z;
};
// small dense LR by gradient descent (batch)
function dense(X: number[][], Y: boolean[], l2: number) {
  const D = X[0]!.length;
  const w = new Float64Array(D + 1);
  const g2 = new Float64Array(D + 1);
  for (let it = 0; it < 300; it++) {
    const g = new Float64Array(D + 1);
    for (let r = 0; r < X.length; r++) {
      let z = w[D]!;
      const x = X[r]!;
      for (let d = 0; d < D; d++) z += w[d]! * x[d]!;
      const s = sigmoid(z) - (Y[r] ? 1 : 0);
      for (let d = 0; d < D; d++) g[d] = g[d]! + s * x[d]!;
      g[D] = g[D]! + s;
    }
    for (let d = 0; d <= D; d++) {
      const gg = g[d]! / X.length + (d < D ? l2 * w[d]! : 0);
      g2[d] = g2[d]! * 0.9 + 0.1 * gg * gg;
      w[d] = w[d]! - ((0.05 * gg) / Math.sqrt(g2[d]! + 1e-8)) * (1 - it / 320);
    }
  }
  return w;
}
for (const C of [3, 10]) {
  const oof = new Map<number, Float64Array>();
  for (let k = 0; k < 5; k++) {
    const m = svm(
      trIdx.filter((i) => fold(i) !== k).map((i) => ex[i]!),
      C,
      2,
      'log',
    );
    for (const i of trIdx) if (fold(i) === k) oof.set(i, linearLogits(m, ex[i]!.features));
  }
  const full = svm(
    trIdx.map((i) => ex[i]!),
    C,
    2,
    'log',
  );
  for (const i of heIdx) oof.set(i, linearLogits(full, ex[i]!.features));
  score(trIdx, (i) => oof.get(i), `C${C} clf cv`);
  score(heIdx, (i) => oof.get(i), `C${C} clf held`);
  score(trIdx, (i) => oof.get(i), `C${C} clf cv off-1`, -1);
  score(heIdx, (i) => oof.get(i), `C${C} clf held off-1`, -1);
  const sx = (i: number) => [...Array.from(oof.get(i)!), ...phr(i)];
  for (const l2 of [1e-3, 5e-3]) {
    // CV of the stack within train too
    const cvz = new Map<number, number[]>();
    const fit = (idx: number[]) => {
      const X = idx.map(sx);
      return INTENTS.map((h, j) =>
        dense(
          X,
          idx.map((i) => (L[i]!.intents as string[]).includes(h)),
          l2,
        ),
      );
    };
    const app = (W: Float64Array[], i: number) => {
      const x = sx(i);
      return W.map((w) => {
        let z = w[x.length]!;
        for (let d = 0; d < x.length; d++) z += w[d]! * x[d]!;
        return z;
      });
    };
    for (let k = 0; k < 5; k++) {
      const W = fit(trIdx.filter((i) => fold(i) !== k));
      for (const i of trIdx) if (fold(i) === k) cvz.set(i, app(W, i));
    }
    const W = fit(trIdx);
    for (const i of heIdx) cvz.set(i, app(W, i));
    for (const off of [0, -0.3, -0.6]) {
      score(trIdx, (i) => cvz.get(i), `C${C} l2 ${l2} off${off} stack cv`, off);
      score(heIdx, (i) => cvz.get(i), `     stack held`, off);
    }
  }
}
