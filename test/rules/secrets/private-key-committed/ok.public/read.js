const marker = '-----BEGIN PRIVATE KEY-----';
if (!text.startsWith(marker)) throw new Error('no key');
