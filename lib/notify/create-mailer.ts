import { createTransport } from 'nodemailer';
import { UpstreamError } from '@/lib/platform/http-error';
import type { Notice, Notifier } from './notice';

export type MailConfig = {
  /** smtp:// or smtps:// with user and password where the server asks for them. */
  url: string;
  from: string;
  to: string[];
};

const TIMEOUT_MS = 15_000;

/** Tells people by e-mail. A repeat carries the same Message-ID, so that a mailbox shows it once. */
export function createMailer({ url, from, to }: MailConfig): Notifier {
  const transport = createTransport({
    url,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = from.split('@').pop()?.replace(/>.*$/, '') ?? 'localhost';
  return {
    name: 'email',
    async send(notice) {
      try {
        await transport.sendMail({ from, to, ...mailOf(notice), messageId: `<${idPart(notice.key)}@${domain}>` });
      } catch (error) {
        throw toUpstream(error);
      }
    },
  };
}

function mailOf({ title, reason, link, urgent }: Notice) {
  return {
    subject: title,
    text: `${reason}\n\n${link}\n`,
    // No auto-responder is to answer it.
    headers: { 'Auto-Submitted': 'auto-generated' },
    priority: urgent ? ('high' as const) : ('normal' as const),
  };
}

const idPart = (key: string) => key.replace(/[^\w.-]/g, '-');

/** 5xx replies and refused credentials are for good; whatever else may pass. */
function toUpstream(error: unknown): UpstreamError {
  const given = typeof error === 'object' && error !== null ? error : {};
  const status = 'responseCode' in given && typeof given.responseCode === 'number' ? given.responseCode : null;
  const code = 'code' in given && typeof given.code === 'string' ? given.code.toLowerCase() : 'failed';
  const refused = status !== null && status >= 500;
  return new UpstreamError(
    {
      upstream: 'smtp',
      kind: status === null ? 'network' : 'status',
      outcome: refused ? 'refused' : 'unknown',
      problemCode: status === null ? code : `smtp_${status}`,
    },
    { cause: error },
  );
}
