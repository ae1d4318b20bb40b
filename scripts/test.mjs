const [major, minor] = process.versions.node.split('.').map(Number);

// Nothing else is imported before this check: an older Node could not even read it.
if (major > 20 || (major === 20 && minor >= 19)) {
  const { test } = await import('./testing/all.mjs');
  await test();
} else {
  console.error(`Les tests d’Essaim ont besoin de Node 20.19 ou plus récent (ici ${process.versions.node}).`);
  process.exitCode = 1;
}
