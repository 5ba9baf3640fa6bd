/** One company's kind of goods. Prices in US cents; delivery in minutes for what is made to order. */
export type Product = {
  name: string;
  usdCents: number;
  deliveryMinutes: number;
};
export type Plan = {
  name: string;
  usdCents: number;
  interval: 'week' | 'month' | 'quarter' | 'year';
  highlights: readonly string[];
};

export const PRODUCTS: readonly Product[] = [
  { name: 'Natal chart reading', usdCents: 2900, deliveryMinutes: 60 },
  { name: 'Compatibility report', usdCents: 1900, deliveryMinutes: 60 },
  { name: 'Personal year forecast (PDF)', usdCents: 3900, deliveryMinutes: 120 },
  { name: 'Soulmate sketch', usdCents: 2499, deliveryMinutes: 1440 },
  { name: 'Tarot consultation, written', usdCents: 1500, deliveryMinutes: 180 },
  { name: 'Spanish A2 course', usdCents: 4900, deliveryMinutes: 30 },
  { name: 'Business English video course', usdCents: 5900, deliveryMinutes: 30 },
  { name: 'Hardcover photo book, 40 pages', usdCents: 4490, deliveryMinutes: 2880 },
  { name: 'Restored family photo', usdCents: 1290, deliveryMinutes: 240 },
  { name: '12-week fitness plan', usdCents: 3490, deliveryMinutes: 60 },
  { name: 'Personal meal plan', usdCents: 2790, deliveryMinutes: 90 },
  { name: '5,000 gems', usdCents: 4999, deliveryMinutes: 15 },
  { name: 'Starter pack: 800 coins', usdCents: 999, deliveryMinutes: 15 },
  { name: 'CV review by an editor', usdCents: 3900, deliveryMinutes: 720 },
  { name: 'Custom song, 2 minutes', usdCents: 5900, deliveryMinutes: 1440 },
];

export const EXPENSIVE_PRODUCTS: readonly Product[] = [
  { name: 'Wedding photo album, handmade', usdCents: 28900, deliveryMinutes: 2880 },
  { name: 'One-year coaching programme', usdCents: 39900, deliveryMinutes: 120 },
  { name: 'Complete natal chart with video call', usdCents: 24900, deliveryMinutes: 240 },
];

export const PLANS: readonly Plan[] = [
  {
    name: 'Language Pro monthly',
    usdCents: 1499,
    interval: 'month',
    highlights: ['14-day streak', '312 new words learned', 'A2 test passed'],
  },
  {
    name: 'Language Pro yearly',
    usdCents: 8999,
    interval: 'year',
    highlights: ['48 lessons finished', '1,140 words learned', '9 h of speaking'],
  },
  {
    name: 'Fit+ monthly',
    usdCents: 1999,
    interval: 'month',
    highlights: ['11 workouts finished', '3,400 kcal burned', '6-day streak'],
  },
  {
    name: 'Fit+ quarterly',
    usdCents: 4499,
    interval: 'quarter',
    highlights: ['27 workouts finished', 'personal best: 5 km in 27:40'],
  },
  {
    name: 'Stars Daily weekly',
    usdCents: 499,
    interval: 'week',
    highlights: ['21 daily readings opened', '3 compatibility reports'],
  },
  {
    name: 'Stars Daily monthly',
    usdCents: 1299,
    interval: 'month',
    highlights: ['26 daily readings opened', 'birth chart completed'],
  },
  {
    name: 'Photo Cloud 200 GB',
    usdCents: 299,
    interval: 'month',
    highlights: ['4,210 photos kept', '2 shared albums'],
  },
  {
    name: 'Calm Nights monthly',
    usdCents: 999,
    interval: 'month',
    highlights: ['18 nights tracked', '41 min more sleep on average'],
  },
];
