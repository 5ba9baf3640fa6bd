'use client';
import { createContext, type ReactNode, use, useEffect, useRef, useState } from 'react';

/** A change on the server; without a conversation anything may have changed. */
export type LiveChange = { conversationId?: string; kind: string };
type Listener = (change: LiveChange) => void;
/** `connecting` only before the first connection: nothing has been lost yet. */
export type Connection = 'connecting' | 'open' | 'lost';
type Live = { subscribe: (listener: Listener) => () => void; connection: Connection };

const LiveContext = createContext<Live>({ subscribe: () => () => {}, connection: 'connecting' });

const RETRY_MS = 2_000;

/** Keeps one event stream open for the page and hands its changes to whoever shows the data. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const listeners = useRef(new Set<Listener>());
  const [connection, setConnection] = useState<Connection>('connecting');
  useEffect(() => {
    const tell = (change: LiveChange) => {
      for (const listener of listeners.current) listener(change);
    };
    return openStream(tell, setConnection);
  }, []);
  const subscribe = useRef((listener: Listener) => {
    listeners.current.add(listener);
    return () => {
      listeners.current.delete(listener);
    };
  });
  return <LiveContext value={{ subscribe: subscribe.current, connection }}>{children}</LiveContext>;
}

/** Whether changes arrive at the moment. */
export function useConnection(): Connection {
  return use(LiveContext).connection;
}

/** Calls `listener` at every change, with the newest closure and without opening the stream anew. */
export function useLive(listener: Listener): void {
  const { subscribe } = use(LiveContext);
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => subscribe((change) => latest.current(change)), [subscribe]);
}

/**
 * Opens the stream and keeps it open. The server starts every stream with a `catch_up`, so what happened while the line was down
 * is read again. A browser gives up for good on an error status; then a timer tries again.
 */
function openStream(tell: Listener, setConnection: (connection: Connection) => void): () => void {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const connect = () => {
    source = new EventSource('/api/events');
    source.onopen = () => setConnection('open');
    source.onmessage = (event) => {
      const change = parse(event.data);
      if (change) tell(change);
    };
    source.onerror = () => {
      setConnection('lost');
      if (source?.readyState === EventSource.CLOSED) timer = setTimeout(connect, RETRY_MS);
    };
  };
  connect();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}

function parse(data: unknown): LiveChange | null {
  if (typeof data !== 'string') return null;
  const value: unknown = JSON.parse(data);
  if (typeof value !== 'object' || value === null || !('kind' in value)) return null;
  const conversationId = 'conversationId' in value ? value.conversationId : undefined;
  return { kind: String(value.kind), ...(typeof conversationId === 'string' ? { conversationId } : {}) };
}
