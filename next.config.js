/** @type {import('next').NextConfig} */
const config = {
  output: 'standalone',
  // A lock file in a folder above must not move the root.
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  // `npm test` checks types; a mistake in a test must not keep the server from starting.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // Names in stack traces and profiles; the server reads its code once.
    turbopackMinify: { server: false },
    // A page's code is read when it is first asked for: the process that runs the functions shows none.
    preloadEntriesOnStart: false,
  },
  typedRoutes: true,
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ['pino', 'postgres', 'eld', 'nodemailer'],
  // A .env in the checkout must not travel inside the built server; sources and data are not needed there either.
  outputFileTracingExcludes: { '*': ['./.env*', './.data/**', './tests/**', './sandbox/**', './docs/**'] },
};

export default config;
