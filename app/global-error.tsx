'use client';

/** The last resort, when not even the frame of the pages could be rendered: it cannot rely on styles. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="en">
      <body
        style={{ fontFamily: 'system-ui, sans-serif', display: 'grid', placeContent: 'center', minHeight: '100vh' }}
      >
        <title>Something went wrong</title>
        <h1 style={{ fontSize: 16 }}>Something went wrong on our side</h1>
        <button type="button" onClick={reset} style={{ padding: '8px 16px' }}>
          Try again
        </button>
      </body>
    </html>
  );
}
