Page({ upload() {} });
