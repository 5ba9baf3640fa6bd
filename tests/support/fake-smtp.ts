import { createServer, type Socket } from 'node:net';

export type FakeSmtp = Awaited<ReturnType<typeof startFakeSmtp>>;

/** A mail server on 127.0.0.1 that keeps what it is given. `refuse` answers the next recipients with this reply. */
export async function startFakeSmtp() {
  const mails: { from: string; to: string[]; data: string }[] = [];
  const refusals: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    converse(socket, mails, refusals);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refuse: (reply: string) => void refusals.push(reply),
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function converse(socket: Socket, mails: { from: string; to: string[]; data: string }[], refusals: string[]): void {
  let mail = { from: '', to: [] as string[], data: '' };
  let inData = false;
  let rest = '';
  const say = (line: string) => socket.write(`${line}\r\n`);
  const take = (line: string) => {
    if (inData) {
      if (line !== '.') {
        mail.data += `${line}\n`;
        return;
      }
      inData = false;
      mails.push(mail);
      mail = { from: '', to: [], data: '' };
      return say('250 kept');
    }
    const [verb = ''] = line.toUpperCase().split(/[ :]/);
    if (verb === 'EHLO' || verb === 'HELO') return say('250 fake');
    if (verb === 'MAIL') mail.from = line.replace(/^.*<|>.*$/g, '');
    if (verb === 'RCPT') {
      const refusal = refusals.shift();
      if (refusal) return say(refusal);
      mail.to.push(line.replace(/^.*<|>.*$/g, ''));
    }
    if (verb === 'DATA') {
      inData = true;
      return say('354 go on');
    }
    if (verb === 'QUIT') {
      say('221 bye');
      return socket.end();
    }
    return say('250 ok');
  };
  socket.setEncoding('utf8');
  say('220 fake');
  socket.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\r\n');
    rest = lines.pop() ?? '';
    for (const line of lines) take(line);
  });
}
