/** What people are told outside of the console: which ticket waits, why, and where it is. No name, no address, no words of a customer. */
export type Notice = {
  /** Deterministic: the same notice sent again carries the same. */
  key: string;
  title: string;
  reason: string;
  link: string;
  urgent: boolean;
};

/** A way to tell people. */
export type Notifier = {
  name: 'email' | 'webhook';
  /**
   * @throws UpstreamError with the outcome `refused` where the other side will never take it, else with one that may be tried again
   */
  send(notice: Notice): Promise<void>;
};
