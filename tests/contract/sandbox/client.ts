export type Answered = { status: number; body: Record<string, unknown>; type: string | null; headers: Headers };

/** Calls a simulator as the product would. A key is sent for each write unless another (or null) is given. */
export function clientOf({ url, token }: { url: string; token: string }) {
  let counter = 0;
  return async (method: string, path: string, body?: unknown, key?: string | null): Promise<Answered> => {
    const sentKey = key === undefined && method !== 'GET' ? `key-${++counter}` : key;
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        ...(sentKey ? { 'idempotency-key': sentKey } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return {
      status: response.status,
      body: await response.json(),
      type: response.headers.get('content-type'),
      headers: response.headers,
    };
  };
}
