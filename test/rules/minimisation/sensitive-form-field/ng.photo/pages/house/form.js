Page({ data: { front: "" }, upload() {} });
