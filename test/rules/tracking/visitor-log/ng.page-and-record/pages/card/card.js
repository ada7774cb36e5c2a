Page({ data: { list: [] } })
