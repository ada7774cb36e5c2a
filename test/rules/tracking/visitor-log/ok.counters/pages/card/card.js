Page({ data: { views: 0 } })
