import axios from 'axios';
const http = axios.create({ baseURL: '/api' });
http.interceptors.response.use((res) => {
  if (res.data.code === 401) window.location.href = '/login?from=' + encodeURIComponent(location.pathname);
  return res;
}, () => {
  location.href = '/500.html';
});
export default http;
