export default () => ({ platform: process.env.PLATFORM_URL, api: process.env.API_URL || 'https://api.myshop.cn' });
