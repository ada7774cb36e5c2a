const HOSTS = ['https://a.first-site.com', 'https://b.second-site.com', 'https://c.third-site.com']
Page({
  data: { src: '' },
  onLoad() {
    const src = HOSTS[Math.floor(Math.random() * HOSTS.length)] // expect
    this.setData({ src })
  },
})
