import { type Lexicon, wholeWords, words } from './lexicon';

const we = "(?:i|we)(?:['’]ll|['’]ve|['’]m|['’]re| will| shall| have| am| are| can)?(?: going to)?(?: \\w+){0,2}?";

export const en: Lexicon = {
  refund: words(
    `${we} (?:refund(?:ed|ing)?|reimburs(?:e|ed|ing)|pay(?:ing)? (?:you )?back|paid (?:you )?back|give you (?:your|the) money back)(?!\\p{L})(?! (?:request|question|rules|again))`,
    `${we} (?:issued?|issuing|process(?:ed|ing)?|approved?|grant(?:ed)?|send|sent|start(?:ed)?) (?:you )?(?:a|the|your) (?:full |partial |complete )?refund(?! request)`,
    'your (?:full |partial )?refund (?:has been|is|was|will be) (?:being )?(?:processed|issued|approved|made|on its way|sent|confirmed|granted|completed?|done)',
    "you(?:['’]ll| will| are going to|['’]re going to) (?:get|receive|be getting|have|see) (?:a |your |the )?(?:full |complete |partial )?(?:refund|money back|money|reimbursement)",
    '(?:will be|has been|have been|is being|gets) (?:fully |completely )?(?:refunded|reimbursed|returned to you)',
  ),
  cancellation: words(
    `${we} (?:cancel(?:l?ed|l?ing)?|end(?:ed|ing)?|terminat(?:e|ed|ing)) (?:your|the|this|it)`,
    'your (?:subscription|plan|membership|account) (?:has been|is|was|will be) (?:now )?(?:cancell?ed|ended|terminated)',
    '(?:subscription|cancellation) is (?:complete|done|confirmed)',
  ),
  discount: words(
    `${we} (?:give|gave|giving|offer(?:ed|ing)?|appl(?:y|ied|ying)|add(?:ed|ing)?|grant(?:ed)?|put) .{0,40}(?:discount|% off|free (?:month|day|week|trial)|voucher|coupon|credit)`,
    "you(?:['’]ll| will) (?:get|receive|have) .{0,30}(?:discount|% off|free (?:month|day|week)|voucher|coupon)",
    'as a (?:goodwill )?gesture',
  ),
  callback: words(
    `${we} (?:call|phone|ring) you`,
    "(?:you(?:['’]ll| will) (?:get|receive) a (?:call|phone call))",
    '(?:colleague|agent|manager|someone|person|team)(?: \\w+)? (?:will|is going to|calls?) (?:call|phone|ring|you back)',
  ),
  soon: words(
    'shortly',
    'very soon',
    'tomorrow',
    'tonight',
    'by (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|the end of)',
    'later today',
    '(?:in|within) (?:an hour|the hour|minutes|hours|a day|the next (?:hours?|days?))',
  ),
  timeUnit: '(?:minutes?|hours?|(?:business |working |bank )?days?|weeks?|months?)',
  negation: wholeWords(
    'not',
    'no',
    'never',
    "\\w+n['’]t",
    'cannot',
    'unable',
    'without',
    'whether',
    'how much',
    'before',
    'shall i',
    'would you',
    'do you want',
  ),
  human: words(
    "i(?:['’]m| am) (?:a |an )?(?:real |actual |live )?(?:human|person)(?!\\p{L})",
    "i(?:['’]m| am) not (?:a |an )?(?:ai|bot|robot|machine|chatbot|computer)",
  ),
};
