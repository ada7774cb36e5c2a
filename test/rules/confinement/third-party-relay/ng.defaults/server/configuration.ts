export default () => {
  const port = process.env.PORT || 4000;
  const platformUrl = process.env.PLATFORM_URL || 'https://relay.outsider-host.xyz'; // expect
  return { port, platform: { url: platformUrl } };
};
