export default { server: { proxy: { '/api': { target: 'https://api.myshop.cn', changeOrigin: true } } } };
