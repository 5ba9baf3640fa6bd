import { compile } from 'html-to-text';

const MOST_HTML = 400_000;

const LINK_BRACKETS: [string, string] = ['(', ')'];

const options = {
  wordwrap: null,
  decodeEntities: true,
  limits: { maxInputLength: MOST_HTML, maxDepth: 200, maxChildNodes: 20_000, ellipsis: '' },
  selectors: [
    {
      selector: 'a',
      options: { hideLinkHrefIfSameAsText: true, linkBrackets: LINK_BRACKETS, noAnchorUrl: true },
    },
    { selector: 'img', format: 'skip' },
    { selector: 'style', format: 'skip' },
    { selector: 'script', format: 'skip' },
    { selector: 'ul', options: { itemPrefix: '- ' } },
    { selector: 'h1', options: { uppercase: false } },
    { selector: 'h2', options: { uppercase: false } },
    { selector: 'h3', options: { uppercase: false } },
    { selector: 'h4', options: { uppercase: false } },
    { selector: 'h5', options: { uppercase: false } },
    { selector: 'h6', options: { uppercase: false } },
    { selector: 'table', format: 'dataTable', options: { uppercaseHeaderCells: false, colSpacing: 2 } },
  ],
};

const convert = compile(options);

/** The readable text of an HTML mail body: lists with dashes, tables row by row, quotes with "> ". Broken HTML is read as far as it goes. */
export function htmlText(html: string): string {
  const input = html.slice(0, MOST_HTML);
  const text = convert(input);
  return text.trim() === '' ? withoutTags(input) : text;
}

/** For markup so deep or broken that the parser's limits leave nothing. */
function withoutTags(html: string): string {
  return html
    .replace(/<(style|script|head)\b[\s\S]{0,100000}?<\/\1>/gi, ' ')
    .replace(/<[^<>]{0,2000}>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .trim();
}
