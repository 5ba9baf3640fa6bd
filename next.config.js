/** @type {import('next').NextConfig} */
const config = {
  output: 'standalone',
  outputFileTracingRoot: import.meta.dirname,
  typedRoutes: true,
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ['pino', 'postgres', 'eld', 'nodemailer'],
  // A .env in the checkout must not travel inside the built server; sources and data are not needed there either.
  outputFileTracingExcludes: { '*': ['./.env*', './.data/**', './tests/**', './sandbox/**', './docs/**'] },
};

export default config;
